package org.calciphylaxis.advisor.assessment.labs;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.units.Analyte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueFormatTest {

	@ParameterizedTest
	@CsvSource({ "PTH, 99.96, 100.0", "PTH, 100.4, 100", "PTH, 100, 100", "PTH, 12.34, 12.3",
			"IONIZED_CALCIUM, 1.327, 1.33", "HEIGHT, 1.756, 1.76" })
	void numbersCarryNoNeedlessDigits(Analyte analyte, BigDecimal value, String shown) {
		assertThat(ValueFormat.rounded(analyte, value)).hasToString(shown);
	}

	@ParameterizedTest
	@CsvSource({ "EXACT, 3 x", "LESS, < 3 x", "LESS_OR_EQUAL, <= 3 x", "GREATER, > 3 x", "GREATER_OR_EQUAL, >= 3 x" })
	void comparatorIsShown(Bound bound, String shown) {
		assertThat(ValueFormat.charted(new Quantity(new BigDecimal("3"), bound, "code", "x"))).hasToString(shown);
	}

	@Test
	void unitIsItsTextElseItsCodeElseNone() {
		BigDecimal one = BigDecimal.ONE;
		assertThat(ValueFormat.charted(new Quantity(one, Bound.EXACT, "mg/dL", null))).hasToString("1 mg/dL");
		assertThat(ValueFormat.charted(new Quantity(one, Bound.EXACT, null, null))).hasToString("1");
	}

	@ParameterizedTest
	@CsvSource({ "1E+20, 100000000000000000000", "1E+21, a number out of range", "1E-21, a number out of range",
			"12345678901234567890, 12345678901234567890", "123456789012345678901, a number out of range" })
	void insaneNumbersAreNotPrinted(BigDecimal number, String shown) {
		assertThat(ValueFormat.number(number)).hasToString(shown);
	}

	@ParameterizedTest
	@CsvSource({ "BODY_MASS_INDEX, 31.0 kg/m2", "TEMPERATURE, 31.0 Cel", "EGFR, 31.0 mL/min/1.73 m2",
			"PTH, 31.0 pg/mL" })
	void unitsReadAsCliniciansWriteThem(Analyte analyte, String shown) {
		assertThat(ValueFormat.computed(analyte, new BigDecimal("31"))).hasToString(shown);
	}

	@Test
	void comparatorIsRepeatedInTheConvertedValue() {
		Quantity quantity = new Quantity(new BigDecimal("106"), Bound.GREATER, "pmol/L", "pmol/L");
		assertThat(ValueFormat.asCharted(Analyte.PTH, quantity, new BigDecimal("1000")))
			.hasToString("> 106 pmol/L (> 1000 pg/mL)");
	}

}
