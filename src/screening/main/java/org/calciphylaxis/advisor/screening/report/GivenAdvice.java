package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;
import java.util.Comparator;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;

/**
 * An advice at an indicator.
 *
 * @param code which advice
 * @param indicator how urgent
 */
record GivenAdvice(AdviceCode code, Indicator indicator) implements Comparable<GivenAdvice>, Serializable {

	private static final Comparator<GivenAdvice> ORDER = Comparator.comparing(GivenAdvice::code)
		.thenComparing(GivenAdvice::indicator, Comparator.reverseOrder());

	@Override
	public int compareTo(GivenAdvice other) {
		return ORDER.compare(this, other);
	}

}
