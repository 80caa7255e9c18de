package org.calciphylaxis.advisor.assessment.text.reading;

import java.util.List;

import org.calciphylaxis.advisor.assessment.text.Assertion;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.TermMatch;
import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * What a biopsy report says of the diagnosis (rules, section 7, "Biopsy reports").
 */
public enum ReportReading {

	/** Names the diagnosis, affirmed or as what the findings are consistent with. */
	POSITIVE,

	/** Names the diagnosis and denies it. */
	NEGATIVE,

	/** Does not name it, or only asks. */
	NEITHER;

	/** Reads one text of a report; where several texts tell, the caller weighs them. */
	public static ReportReading of(ClinicalText text) {
		List<TermMatch> names = text.matches(TermGroup.CALCIPHYLAXIS).toList();
		if (names.stream().anyMatch(ReportReading::isPositive)) {
			return POSITIVE;
		}
		boolean denied = names.stream().anyMatch((name) -> name.assertion() == Assertion.NEGATED);
		return denied ? NEGATIVE : NEITHER;
	}

	private static boolean isPositive(TermMatch name) {
		return name.assertion() == Assertion.AFFIRMED
				|| (name.assertion() == Assertion.QUESTION && !name.modifiers().contains(Modifier.QUESTION));
	}

}
