package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.List;

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
	 * @param reason in words of ours for the card, never words of the chart; with a name
	 * in braces for each of the limits
	 * @param limits what was not met, numbers and a unit
	 */
	record NotUsable(String reason, List<Object> limits) implements NormalizedValue {

		public NotUsable {
			limits = List.copyOf(limits);
		}

		public NotUsable(String reason, Object... limits) {
			this(reason, List.of(limits));
		}

	}

}
