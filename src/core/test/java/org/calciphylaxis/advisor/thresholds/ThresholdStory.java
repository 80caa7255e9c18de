package org.calciphylaxis.advisor.thresholds;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * What one number of the rules decides.
 *
 * @param threshold its name in the file
 * @param step from the number to just below and just above it, in its unit
 * @param limit where the rule holds
 * @param rule whether the rule holds for a chart with this number
 */
record ThresholdStory(String threshold, String step, Limit limit, Predicate<BigDecimal> rule) {

	static ThresholdStory above(String threshold, String step, Predicate<BigDecimal> rule) {
		return new ThresholdStory(threshold, step, Limit.ABOVE, rule);
	}

	static ThresholdStory atLeast(String threshold, String step, Predicate<BigDecimal> rule) {
		return new ThresholdStory(threshold, step, Limit.AT_LEAST, rule);
	}

	static ThresholdStory below(String threshold, String step, Predicate<BigDecimal> rule) {
		return new ThresholdStory(threshold, step, Limit.BELOW, rule);
	}

	/** Days back, both ends included. */
	static ThresholdStory within(String threshold, Predicate<Integer> rule) {
		return new ThresholdStory(threshold, "1", Limit.AT_MOST, (days) -> rule.test(days.intValueExact()));
	}

	/** Days, or how many there are. */
	static ThresholdStory from(String threshold, Predicate<Integer> rule) {
		return new ThresholdStory(threshold, "1", Limit.AT_LEAST, (count) -> rule.test(count.intValueExact()));
	}

	static ThresholdStory moreThan(String threshold, Predicate<Integer> rule) {
		return new ThresholdStory(threshold, "1", Limit.ABOVE, (days) -> rule.test(days.intValueExact()));
	}

	boolean holdsAt(BigDecimal number, int steps) {
		return this.rule.test(number.add(new BigDecimal(this.step).multiply(BigDecimal.valueOf(steps))));
	}

	@Override
	public String toString() {
		return this.threshold;
	}

	/** On which side of the number a rule holds, and whether at the number itself. */
	enum Limit {

		ABOVE(false, false, true), AT_LEAST(false, true, true), BELOW(true, false, false), AT_MOST(true, true, false);

		final boolean below;

		final boolean at;

		final boolean above;

		Limit(boolean below, boolean at, boolean above) {
			this.below = below;
			this.at = at;
			this.above = above;
		}

	}

}
