package org.calciphylaxis.advisor.units;

import java.util.Map;

import org.calciphylaxis.advisor.units.UnitExpression.Factor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitExpressionTest {

	@Test
	void readsFactorsWithTheirExponents() {
		assertThat(UnitExpression.parse("mL/min/m2").orElseThrow().factors()).containsExactly(new Factor("mL", 1),
				new Factor("min", -1), new Factor("m", -2));
		assertThat(UnitExpression.parse("/uL").orElseThrow().factors()).containsExactly(new Factor("uL", -1));
		assertThat(UnitExpression.parse("10*9.L-1").orElseThrow().factors()).containsExactly(new Factor("10", 9),
				new Factor("L", -1));
		assertThat(UnitExpression.parse("10^-3/s+2").orElseThrow().factors()).containsExactly(new Factor("10", -3),
				new Factor("s", -2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", ".", "mg/", "mg//dL", "mg..dL", "m.m.m.m", "/m.m.m.m", "m10", "10", "1", "7",
			"-2", "10*10", "m-10", "100.mL" })
	void refusesWhatIsNoneOrTooLong(String code) {
		assertThat(UnitExpression.parse(code)
			.flatMap((expression) -> new ClinicalUnits().sizeOf(code))
			.filter((size) -> !"1".equals(code))).isEmpty();
	}

	@Test
	void productOfUnitsAddsExponents() {
		ClinicalUnits clinical = new ClinicalUnits();
		assertThat(clinical.sizeOf("m.m").orElseThrow()).isEqualTo(clinical.sizeOf("m2").orElseThrow());
		assertThat(clinical.sizeOf("m/m").orElseThrow().kind()).isEqualTo(Map.of());
		assertThat(clinical.sizeOf("kat/L").orElseThrow().kind()).isEqualTo(Map.of("kat", 1, "m", -3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "u", "Ym", "[pi]", "bananas", "Gy", "[iU]", "{", "mg/u", "B[SPL]" })
	void unitsThatAreNotClinicalAreNotKnown(String code) {
		assertThat(new ClinicalUnits().sizeOf(code)).isEmpty();
	}

}
