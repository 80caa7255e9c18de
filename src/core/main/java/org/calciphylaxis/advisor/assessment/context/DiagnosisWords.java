package org.calciphylaxis.advisor.assessment.context;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.reading.DiagnosisReading;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * What words say of a diagnosis (rules, section 4). The text as charted counts before a
 * display.
 */
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

	static DiagnosisWords of(CodedText what, ChartTexts texts) {
		return of(what, TermGroup.CALCIPHYLAXIS, texts);
	}

	static DiagnosisWords of(CodedText what, TermGroup diagnosis, ChartTexts texts) {
		return texts.of(what)
			.stream()
			.filter((text) -> text.mentions(diagnosis))
			.map((text) -> read(text, diagnosis))
			.findFirst()
			.orElse(NONE);
	}

	private static DiagnosisWords read(ClinicalText text, TermGroup diagnosis) {
		return switch (DiagnosisReading.of(text, diagnosis)) {
			case ESTABLISHED -> ESTABLISHED;
			case PROVISIONAL -> PROVISIONAL;
			case RESOLVED -> RESOLVED;
			case NEGATED, NONE -> DENIED;
		};
	}

}
