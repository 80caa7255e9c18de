package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/**
 * A unit of another kind that an analyte is also reported in, with the way to its own.
 *
 * @param unit UCUM code
 * @param conversion from this unit to the analyte's own
 */
record Equivalent(String unit, Conversion conversion) {

	/** One of the analyte's own units is {@code factor} of these. */
	static Equivalent perUnit(String unit, String factor) {
		return new Equivalent(unit, new Conversion(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(factor)));
	}

	/** One of these is {@code factor} of the analyte's own units. */
	static Equivalent unitsPer(String unit, String factor) {
		return new Equivalent(unit, new Conversion(BigDecimal.ZERO, new BigDecimal(factor), BigDecimal.ONE));
	}

	static Equivalent fahrenheit() {
		return new Equivalent("[degF]",
				new Conversion(BigDecimal.valueOf(32), BigDecimal.valueOf(5), BigDecimal.valueOf(9)));
	}

	static Equivalent kelvin() {
		return new Equivalent("K", new Conversion(new BigDecimal("273.15"), BigDecimal.ONE, BigDecimal.ONE));
	}

}
