package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The plausibility bounds of section 5, each at, just inside and just outside. */
class PlausibleRangeTest {

	private static final BigDecimal STEP = new BigDecimal("0.0001");

	private final UnitConverter units = new UnitConverter();

	@ParameterizedTest
	@CsvSource({ "PTH, 1, 10000", "CALCIUM, 4, 20", "PHOSPHATE, 0.5, 20", "ALBUMIN, 0.5, 7", "BODY_MASS_INDEX, 10, 90",
			"PAIN, 0, 10" })
	void boundsAreInside(Analyte analyte, BigDecimal lowest, BigDecimal highest) {
		assertThat(measure(analyte, lowest)).isInstanceOf(NormalizedValue.Usable.class);
		assertThat(measure(analyte, lowest.add(STEP))).isInstanceOf(NormalizedValue.Usable.class);
		assertThat(measure(analyte, highest)).isInstanceOf(NormalizedValue.Usable.class);
		assertThat(measure(analyte, highest.subtract(STEP))).isInstanceOf(NormalizedValue.Usable.class);
		assertThat(measure(analyte, lowest.subtract(STEP))).isInstanceOf(NormalizedValue.NotUsable.class);
		assertThat(measure(analyte, highest.add(STEP))).isInstanceOf(NormalizedValue.NotUsable.class);
	}

	@ParameterizedTest
	@EnumSource(Analyte.class)
	void nothingMeasuredIsBelowZero(Analyte analyte) {
		assertThat(measure(analyte, STEP.negate())).isInstanceOf(NormalizedValue.NotUsable.class);
	}

	@Test
	void reasonNamesTheBoundsAndTheUnit() {
		assertThat(measure(Analyte.PTH, BigDecimal.ZERO))
			.isEqualTo(new NormalizedValue.NotUsable("not plausible: outside {lowest} to {highest} {unit}",
					BigDecimal.ONE, new BigDecimal("10000"), "pg/mL"));
		assertThat(measure(Analyte.PAIN, BigDecimal.valueOf(11))).isEqualTo(new NormalizedValue.NotUsable(
				"not plausible: outside {lowest} to {highest}", BigDecimal.ZERO, BigDecimal.TEN));
		assertThat(measure(Analyte.CRP, BigDecimal.valueOf(-1)))
			.isEqualTo(new NormalizedValue.NotUsable("not plausible: below zero"));
	}

	@Test
	void boundsHoldForTheConvertedValue() {
		assertThat(this.units.inMassUnit(Analyte.CALCIUM, new BigDecimal("4.99"), "mmol/L", null))
			.isEqualTo(new NormalizedValue.Usable(new BigDecimal("20")));
		assertThat(this.units.inMassUnit(Analyte.CALCIUM, new BigDecimal("4.991"), "mmol/L", null))
			.isInstanceOf(NormalizedValue.NotUsable.class);
	}

	private NormalizedValue measure(Analyte analyte, BigDecimal number) {
		return this.units.inMassUnit(analyte, number, analyte.unit(), null);
	}

}
