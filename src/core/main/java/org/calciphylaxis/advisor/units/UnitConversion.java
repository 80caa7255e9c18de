package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/** How a unit is converted into the one that an analyte is compared in, if it can be. */
sealed interface UnitConversion permits Conversion, UnitConversion.Impossible {

	/** The number is of a sane magnitude. */
	NormalizedValue take(BigDecimal number);

	/** There is no conversion. */
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
