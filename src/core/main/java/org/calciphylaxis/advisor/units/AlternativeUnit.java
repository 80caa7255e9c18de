package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.units.UnitConversion.Linear;

/**
 * A unit of another kind that an analyte is also reported in, with the way to its own.
 *
 * @param unit UCUM code
 * @param conversion from this unit to the analyte's own
 */
record AlternativeUnit(String unit, Linear conversion) {

	/** One of the analyte's own units is {@code factor} of these. */
	static AlternativeUnit perUnit(String unit, String factor) {
		return new AlternativeUnit(unit, new Linear(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(factor)));
	}

	/** One of these is {@code factor} of the analyte's own units. */
	static AlternativeUnit unitsPer(String unit, String factor) {
		return new AlternativeUnit(unit, new Linear(BigDecimal.ZERO, new BigDecimal(factor), BigDecimal.ONE));
	}

	static AlternativeUnit fahrenheit() {
		return new AlternativeUnit("[degF]",
				new Linear(BigDecimal.valueOf(32), BigDecimal.valueOf(5), BigDecimal.valueOf(9)));
	}

	static AlternativeUnit kelvin() {
		return new AlternativeUnit("K", new Linear(new BigDecimal("273.15"), BigDecimal.ONE, BigDecimal.ONE));
	}

}
