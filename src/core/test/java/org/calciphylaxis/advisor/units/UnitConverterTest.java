package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.units.NormalizedValue.NotUsable;
import org.calciphylaxis.advisor.units.NormalizedValue.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class UnitConverterTest {

	private final UnitConverter units = new UnitConverter();

	@ParameterizedTest
	@EnumSource(value = Analyte.class, names = { "INR", "PAIN" }, mode = EnumSource.Mode.EXCLUDE)
	void numberWithoutUnitIsNotUsable(Analyte analyte) {
		assertThat(measure(analyte, "20", null, null)).isEqualTo(new NotUsable("no unit"));
		assertThat(measure(analyte, "20", " ", "\t")).isEqualTo(new NotUsable("no unit"));
	}

	@ParameterizedTest
	@EnumSource(value = Analyte.class, names = { "INR", "PAIN" })
	void pureNumberNeedsNoUnit(Analyte analyte) {
		assertThat(measure(analyte, "7", null, null)).isEqualTo(new Usable(new BigDecimal("7")));
		assertThat(measure(analyte, "7", "bananas", null)).isEqualTo(new NotUsable("unit not known"));
		assertThat(measure(analyte, "7", "mg/dL", null)).isEqualTo(new NotUsable("unit does not fit"));
	}

	@ParameterizedTest
	@CsvSource({ "CALCIUM, kg", "CALCIUM, 10*9/L", "CALCIUM, [iU]/mg", "CALCIUM, mol", "CALCIUM, 1", "CALCIUM, %",
			"PHOSPHATE, meq/L", "PTH, mmol2/L2", "ALP, mmol/L/s", "ALP, kat", "TSAT, 1", "TSAT, mol/mol",
			"PROTEIN_ACTIVITY, U/dL", "LACTATE, mg/dL", "CRP, nmol/L", "WEIGHT, ft", "CA_P_PRODUCT, mg/dL",
			"EGFR, mL/min/m2", "HEIGHT, kg", "TEMPERATURE, mK", "BLOOD_PRESSURE, Cel/m2" })
	void unitOfAnotherKindIsNotUsable(Analyte analyte, String unit) {
		assertThat(measure(analyte, "9", unit, null)).isInstanceOf(NotUsable.class);
	}

	@Test
	void codeWinsOverText() {
		assertThat(measure(Analyte.CALCIUM, "9", "mg/dL", "mmol/L")).isEqualTo(new Usable(new BigDecimal("9")));
		assertThat(measure(Analyte.CALCIUM, "9", "kg", "mg/dL")).isEqualTo(new NotUsable("unit does not fit"));
	}

	@Test
	void textSpeaksWhereTheCodeIsNotKnown() {
		assertThat(measure(Analyte.CALCIUM, "9", "258797006", "mg/dL")).isEqualTo(new Usable(new BigDecimal("9")));
		assertThat(measure(Analyte.CALCIUM, "9", "258797006", "bananas")).isEqualTo(new NotUsable("unit not known"));
		assertThat(measure(Analyte.CALCIUM, "9", "258797006", " ")).isEqualTo(new NotUsable("unit not known"));
		assertThat(measure(Analyte.INR, "3", "258797006", null)).isEqualTo(new NotUsable("unit not known"));
	}

	@Test
	void valueKeepsItsDigits() {
		assertThat(measure(Analyte.PHOSPHATE, "5.5000000001", "mg/dL", null))
			.isEqualTo(new Usable(new BigDecimal("5.5000000001")));
		assertThat(measure(Analyte.PTH, "106", "pmol/L", null)).hasToString("Usable[value=1000]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E999999", "-1E999999", "1E-999999", "1E2147483647", "1E-2147483647", "0E999999",
			"0E-999999", "1E30", "1E-32" })
	void numberOfAbsurdMagnitudeIsNotUsable(String number) {
		for (Analyte analyte : Analyte.values()) {
			assertThat(measure(analyte, number, analyte.unit(), null)).isEqualTo(new NotUsable("number out of range"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "1E29, 100000000000000000000000000000", "1E-31, 0.0000000000000000000000000000001", "0.00, 0" })
	void numberAtTheLimitOfMagnitudeIsWrittenOut(BigDecimal number, BigDecimal expected) {
		assertThat(this.units.inMassUnit(Analyte.FERRITIN, number, "ng/mL", null)).isInstanceOfSatisfying(Usable.class,
				(usable) -> {
					assertThat(usable.value()).isEqualByComparingTo(expected);
					assertThat(usable.value().toPlainString().length()).isLessThan(70);
				});
	}

	@Test
	void numberOfAThousandDigitsIsCutToThirtyFour() {
		assertThat(measure(Analyte.CALCIUM, "9." + "3".repeat(999), "mg/dL", null)).isInstanceOfSatisfying(Usable.class,
				(usable) -> assertThat(usable.value().precision()).isEqualTo(34));
	}

	@ParameterizedTest
	@ValueSource(strings = { "m999999999", "m-999999999", "m+99", "m99.m99.m99", "10*999999999", "10^999999999",
			"Ym99.Ym99.Ym99.Ym99.Ym99", "((((((((((((((((((((((((((((((", "mg/dL.mg/dL.mg/dL.mg/dL.mg/dL.mg/dL",
			"9999999999999999", "{{{{{{{{{", "/////////////", "{", "}" })
	void unitMadeToExhaustIsRefusedQuickly(String unit) {
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> measure(Analyte.CALCIUM, "9", unit, unit)))
			.isInstanceOf(NotUsable.class);
	}

	@Test
	void veryLongUnitIsRefusedQuickly() {
		String spelling = "mg/".repeat(100_000) + "{".repeat(100_000);
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> measure(Analyte.CALCIUM, "9", spelling, spelling)))
			.isEqualTo(new NotUsable("unit not known"));
	}

	@Test
	void manyThreadsGetTheSameAnswers() {
		List<String> spellings = List.of("mg/dL", "mg.dL-1", "mmol/L", "umol/dL", "g.m-3", "ug/uL", "bananas",
				"10*9/L");
		List<NormalizedValue> expected = spellings.stream()
			.map((unit) -> measure(Analyte.CALCIUM, "9", unit, null))
			.toList();
		assertThatNoException().isThrownBy(() -> IntStream.range(0, 400).parallel().forEach((i) -> {
			int n = i % spellings.size();
			assertThat(measure(Analyte.CALCIUM, "9", spellings.get(n), null)).isEqualTo(expected.get(n));
		}));
	}

	@Test
	void otherUnitIsOfferedForDisplay() {
		assertThat(Analyte.CALCIUM.otherUnit()).isEqualTo("mmol/L");
		assertThat(this.units.inOtherUnit(Analyte.CALCIUM, BigDecimal.TEN)).contains(new BigDecimal("2.4950"));
		assertThat(Analyte.TSAT.otherUnit()).isNull();
		assertThat(this.units.inOtherUnit(Analyte.TSAT, BigDecimal.TEN)).isEmpty();
	}

	private NormalizedValue measure(Analyte analyte, String number, String code, String text) {
		return this.units.inMassUnit(analyte, new BigDecimal(number), code, text);
	}

}
