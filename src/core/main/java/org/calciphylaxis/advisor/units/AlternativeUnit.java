package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

/**
 * A unit of another kind that an analyte is also reported in, with the way to its own.
 *
 * @param unit UCUM code
 * @param conversion from this unit to the analyte's own
 */
record AlternativeUnit(String unit, Conversion conversion) {

	/** One of the analyte's own units is {@code factor} of these. */
	static AlternativeUnit perUnit(String unit, String factor) {
		return new AlternativeUnit(unit, new Conversion(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(factor)));
	}

	/** One of these is {@code factor} of the analyte's own units. */
	static AlternativeUnit unitsPer(String unit, String factor) {
		return new AlternativeUnit(unit, new Conversion(BigDecimal.ZERO, new BigDecimal(factor), BigDecimal.ONE));
	}

	static AlternativeUnit fahrenheit() {
		return new AlternativeUnit("[degF]",
				new Conversion(BigDecimal.valueOf(32), BigDecimal.valueOf(5), BigDecimal.valueOf(9)));
	}

	static AlternativeUnit kelvin() {
		return new AlternativeUnit("K", new Conversion(new BigDecimal("273.15"), BigDecimal.ONE, BigDecimal.ONE));
	}

}
