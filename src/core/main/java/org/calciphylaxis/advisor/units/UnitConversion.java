package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/** How a unit leads to the unit that an analyte is compared in, or that it does not. */
sealed interface UnitConversion permits Conversion, UnitConversion.Impossible {

	/** The number is of a sane magnitude. */
	NormalizedValue take(BigDecimal number);

	/** There is no way. */
	record Impossible(String reason) implements UnitConversion {

		@Override
		public NormalizedValue take(BigDecimal number) {
			return new NormalizedValue.NotUsable(this.reason);
		}

	}

}
