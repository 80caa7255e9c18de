package org.calciphylaxis.advisor.assessment.context;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;

/** What words say of calciphylaxis as a diagnosis (rules, section 4). */
enum DiagnosisWords {

	/** Named, of the patient, now. */
	ESTABLISHED,

	/** Named as a question. */
	PROVISIONAL,

	/** Named as something past. */
	RESOLVED,

	/** Named and denied, or of somebody else, or only as a risk. */
	DENIED,

	/** Not named. */
	NONE;

	private static final int CUE_REACH = 4;

	static DiagnosisWords of(CodedText what) {
		String words = what.joinedTexts();
		ClinicalText text = ClinicalText.of(words);
		if (SkinLexicon.CALCIPHYLAXIS.stream().noneMatch(text::mentions)) {
			return NONE;
		}
		if (text.mentions(SkinLexicon.NOT_THE_PATIENTS)) {
			return DENIED;
		}
		if (text.affirmsAny(SkinLexicon.CALCIPHYLAXIS)) {
			boolean asked = words.contains("?") || SkinLexicon.CALCIPHYLAXIS.stream()
				.anyMatch((name) -> text.affirmsAfter(name, SkinLexicon.IN_QUESTION, CUE_REACH));
			return asked ? PROVISIONAL : (text.affirms(SkinLexicon.HEALED) ? RESOLVED : ESTABLISHED);
		}
		boolean past = SkinLexicon.CALCIPHYLAXIS.stream()
			.anyMatch(
					(name) -> SkinLexicon.HISTORY.stream().anyMatch((cue) -> text.mentionsAfter(name, cue, CUE_REACH)));
		return past ? RESOLVED : DENIED;
	}

}
