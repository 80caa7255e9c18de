package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/** How a unit leads to the unit that an analyte is compared in, or that it does not. */
sealed interface Way permits Conversion, Way.None {

	/** The number is of a sane magnitude. */
	Measured take(BigDecimal number);

	/** There is no way. */
	record None(String reason) implements Way {

		@Override
		public Measured take(BigDecimal number) {
			return new Measured.NotUsable(this.reason);
		}

	}

}
