package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A unit in terms of the base units of its kind.
 *
 * @param kind equal for units that convert into each other
 * @param size how many of the kind's base units it is
 */
record CanonicalUnit(String kind, BigDecimal size) {

	/**
	 * Rounding here takes away what the library's divisions by 60 leave behind in the
	 * last of their digits; no true ratio between clinical units is longer.
	 */
	private static final MathContext RATIO = new MathContext(16);

	/** From numbers in this unit to numbers in another one of the same kind. */
	Conversion to(CanonicalUnit other) {
		BigDecimal times = this.size.divide(other.size, RATIO).stripTrailingZeros();
		BigDecimal per = other.size.divide(this.size, RATIO).stripTrailingZeros();
		return (per.precision() < times.precision()) ? new Conversion(BigDecimal.ZERO, BigDecimal.ONE, per)
				: new Conversion(BigDecimal.ZERO, times, BigDecimal.ONE);
	}

}
