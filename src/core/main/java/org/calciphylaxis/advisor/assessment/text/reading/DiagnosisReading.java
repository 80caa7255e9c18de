package org.calciphylaxis.advisor.assessment.text.reading;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.TermMatch;
import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * What a text says of the diagnosis (rules, sections 2 and 4).
 */
public enum DiagnosisReading {

	/** Named, of the patient, now. */
	ESTABLISHED,

	/** Named as a question. */
	PROVISIONAL,

	/** Named as something past. */
	RESOLVED,

	/** Named and denied. */
	NEGATED,

	/** Not named, or only as a risk, a lesson or a relative's. */
	NONE;

	/**
	 * Reads a text. An affirmation counts before all else; of questions and denials the
	 * last one counts, since later sentences know more; a past diagnosis that was only
	 * suspected is none.
	 */
	public static DiagnosisReading of(ClinicalText text, TermGroup diagnosis) {
		List<DiagnosisReading> readings = text.matches(diagnosis).map(DiagnosisReading::of).toList();
		if (readings.contains(ESTABLISHED)) {
			return ESTABLISHED;
		}
		int asked = readings.lastIndexOf(PROVISIONAL);
		int denied = readings.lastIndexOf(NEGATED);
		if (asked > denied) {
			return PROVISIONAL;
		}
		if (readings.contains(RESOLVED)) {
			return RESOLVED;
		}
		return (denied >= 0) ? NEGATED : NONE;
	}

	private static DiagnosisReading of(TermMatch match) {
		return switch (match.assertion()) {
			case AFFIRMED -> ESTABLISHED;
			case QUESTION -> PROVISIONAL;
			case PAST -> isAsked(match.modifiers()) ? NONE : RESOLVED;
			case NEGATED -> NEGATED;
			case SOMEBODY_ELSE -> NONE;
		};
	}

	private static boolean isAsked(Set<Modifier> modifiers) {
		return modifiers.contains(Modifier.QUESTION) || modifiers.contains(Modifier.FAVORED);
	}

}
