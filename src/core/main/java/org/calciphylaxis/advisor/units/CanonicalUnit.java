package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

import org.calciphylaxis.advisor.units.UnitConversion.Linear;

/**
 * A unit in terms of base units.
 *
 * @param kind base units with their exponents, none of them zero; equal for units that
 * convert into each other, empty for a pure number
 * @param size how many of the kind's base units it is
 */
record CanonicalUnit(Map<String, Integer> kind, BigDecimal size) {

	static final CanonicalUnit ONE = new CanonicalUnit(Map.of(), BigDecimal.ONE);

	/**
	 * Rounding here takes away what divisions by 60 leave behind in the last of their
	 * digits; no true ratio between clinical units is longer.
	 */
	private static final MathContext RATIO = new MathContext(16);

	/** This unit times a power of another one. */
	CanonicalUnit times(CanonicalUnit other, int exponent) {
		Map<String, Integer> exponents = new HashMap<>(this.kind);
		other.kind.forEach((base, power) -> exponents.merge(base, power * exponent, Integer::sum));
		exponents.values().removeIf((power) -> power == 0);
		return new CanonicalUnit(Map.copyOf(exponents),
				this.size.multiply(other.size.pow(exponent, Linear.PRECISION), Linear.PRECISION));
	}

	/** From numbers in this unit to numbers in another one of the same kind. */
	Linear to(CanonicalUnit other) {
		BigDecimal times = this.size.divide(other.size, RATIO).stripTrailingZeros();
		BigDecimal per = other.size.divide(this.size, RATIO).stripTrailingZeros();
		return (per.precision() < times.precision()) ? new Linear(BigDecimal.ZERO, BigDecimal.ONE, per)
				: new Linear(BigDecimal.ZERO, times, BigDecimal.ONE);
	}

}
