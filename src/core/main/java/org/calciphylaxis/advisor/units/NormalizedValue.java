package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/** What became of a charted number: one that can be compared, or the reason why not. */
public sealed interface NormalizedValue {

	/**
	 * A number that can be compared.
	 *
	 * @param value in the {@linkplain Analyte#unit() analyte's unit}, not rounded to its
	 * digits; never in exponent form
	 */
	record Usable(BigDecimal value) implements NormalizedValue {

	}

	/**
	 * A number that nothing may be concluded from.
	 *
	 * @param reason in words of ours for the card, never words of the chart
	 */
	record NotUsable(String reason) implements NormalizedValue {

	}

}
