package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/** How a unit leads to the unit that an analyte is compared in, or that it does not. */
sealed interface UnitConversion permits Conversion, UnitConversion.Impossible {

	/** The number is of a sane magnitude. */
	NormalizedValue take(BigDecimal number);

	/** There is no way. */
	record Impossible(String reason) implements UnitConversion {

		static final Impossible NO_UNIT = new Impossible("no unit");

		static final Impossible NOT_KNOWN = new Impossible("unit not known");

		static final Impossible DOES_NOT_FIT = new Impossible("unit does not fit");

		@Override
		public NormalizedValue take(BigDecimal number) {
			return new NormalizedValue.NotUsable(this.reason);
		}

	}

}
