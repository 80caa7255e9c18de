package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;
import java.util.Comparator;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;

/**
 * Why an advice was given, or was not.
 *
 * @param code which advice
 * @param text in our words, never those of a chart
 */
record AdviceReason(AdviceCode code, String text) implements Comparable<AdviceReason>, Serializable {

	private static final Comparator<AdviceReason> ORDER = Comparator.comparing(AdviceReason::code)
		.thenComparing(AdviceReason::text);

	@Override
	public int compareTo(AdviceReason other) {
		return ORDER.compare(this, other);
	}

}
