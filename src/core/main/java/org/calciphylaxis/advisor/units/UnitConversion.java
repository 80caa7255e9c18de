package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.math.MathContext;

/** How a unit is converted into the one that an analyte is compared in, if it can be. */
sealed interface UnitConversion permits UnitConversion.Linear, UnitConversion.Impossible {

	/** The number is of a sane magnitude. */
	NormalizedValue take(BigDecimal number);

	/**
	 * From a charted unit to the analyte's own: {@code (number - shift) * times / per}.
	 * Kept as a fraction, because 106 pmol/L of PTH is exactly 1000 pg/mL and the inverse
	 * of a factor rarely has an end.
	 */
	record Linear(BigDecimal shift, BigDecimal times, BigDecimal per) implements UnitConversion {

		/** 34 digits: more than any chart has, and bounded whatever a client sends. */
		static final MathContext PRECISION = MathContext.DECIMAL128;

		static final Linear SAME = new Linear(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);

		@Override
		public NormalizedValue take(BigDecimal number) {
			return new NormalizedValue.Usable(apply(number));
		}

		BigDecimal apply(BigDecimal number) {
			BigDecimal shifted = number.subtract(this.shift, PRECISION);
			BigDecimal more = this.times.equals(BigDecimal.ONE) ? shifted : shifted.multiply(this.times, PRECISION);
			return plain(this.per.equals(BigDecimal.ONE) ? more : more.divide(this.per, PRECISION));
		}

		BigDecimal undo(BigDecimal value) {
			return plain(value.multiply(this.per, PRECISION).divide(this.times, PRECISION).add(this.shift, PRECISION));
		}

		/** This one and then another; both are proportional. */
		Linear then(Linear next) {
			return new Linear(BigDecimal.ZERO, this.times.multiply(next.times), this.per.multiply(next.per));
		}

		boolean isProportional() {
			return this.shift.signum() == 0;
		}

		private static BigDecimal plain(BigDecimal value) {
			return (value.scale() < 0) ? value.setScale(0) : value;
		}

	}

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
