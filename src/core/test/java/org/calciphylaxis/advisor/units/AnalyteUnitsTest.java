package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnalyteUnitsTest {

	private final ClinicalUnits clinical = new ClinicalUnits();

	@Test
	void ownUnitAndThoseOfTheRulesAreListed() {
		AnalyteUnits units = new AnalyteUnits(Analyte.CALCIUM, this.clinical);
		assertThat(units.from("mg/dL")).isEqualTo(UnitConversion.Linear.SAME);
		assertThat(units.from("mmol/L")).isInstanceOf(UnitConversion.Linear.class);
		assertThat(units.from("meq/L")).isInstanceOf(UnitConversion.Linear.class);
		assertThat(units.resolved()).isZero();
	}

	@Test
	void unitIsWorkedOutOnce() {
		AnalyteUnits units = new AnalyteUnits(Analyte.CALCIUM, this.clinical);
		UnitConversion first = units.from("mg/L");
		assertThat(units.from("mg/L")).isSameAs(first);
		assertThat(units.from("kg")).isSameAs(units.from("kg"));
		assertThat(units.resolved()).isEqualTo(2);
	}

	@Test
	void memoryOfUnitsIsBounded() {
		AnalyteUnits units = new AnalyteUnits(Analyte.CALCIUM, this.clinical);
		IntStream.range(0, 100_000).forEach((number) -> units.from("unit" + number));
		assertThat(units.remembered()).isLessThanOrEqualTo(AnalyteUnits.MAX_REMEMBERED);
	}

	@Test
	void everyUnitOfTheKindsOfTheAnalyteLeadsToItsOwn() {
		AnalyteUnits units = new AnalyteUnits(Analyte.CALCIUM, this.clinical);
		assertThat(units.from("g/L").take(new BigDecimal("0.1")))
			.isEqualTo(new NormalizedValue.Usable(new BigDecimal("10")));
		assertThat(units.from("mol/m3").take(new BigDecimal("4.99")))
			.isEqualTo(new NormalizedValue.Usable(new BigDecimal("20")));
		assertThat(units.from("kg")).isEqualTo(UnitConversion.Impossible.DOES_NOT_FIT);
	}

	@Test
	void nothingIsInProportionToDegreesAndPureNumbers() {
		assertThat(new AnalyteUnits(Analyte.TEMPERATURE, this.clinical).from("mK"))
			.isEqualTo(UnitConversion.Impossible.DOES_NOT_FIT);
		assertThat(new AnalyteUnits(Analyte.TSAT, this.clinical).from("mol/mol"))
			.isEqualTo(UnitConversion.Impossible.DOES_NOT_FIT);
		assertThat(new AnalyteUnits(Analyte.INR, this.clinical).from("10*3"))
			.isEqualTo(UnitConversion.Impossible.DOES_NOT_FIT);
	}

	@Test
	void equivalentsAreWhatTheySay() {
		assertThat(AlternativeUnit.perUnit("pmol/L", "0.106").conversion().apply(new BigDecimal("106")))
			.isEqualByComparingTo("1000");
		assertThat(AlternativeUnit.unitsPer("mmol2/L2", "12.41").conversion().apply(BigDecimal.ONE))
			.isEqualByComparingTo("12.41");
		assertThat(AlternativeUnit.fahrenheit().conversion().apply(new BigDecimal("212"))).isEqualByComparingTo("100");
		assertThat(AlternativeUnit.kelvin().conversion().apply(new BigDecimal("273.15"))).isEqualByComparingTo("0");
		assertThat(AlternativeUnit.fahrenheit().conversion().isProportional()).isFalse();
		assertThat(UnitConversion.Linear.SAME.isProportional()).isTrue();
	}

	@Test
	void rangesAreWhatTheySay() {
		assertThat(Analyte.PlausibleRange.of("4", "20").holds(BigDecimal.TEN)).isTrue();
		assertThat(Analyte.PlausibleRange.notNegative().holds(BigDecimal.ZERO)).isTrue();
	}

	@Test
	void amountOfSubstanceIsAKindOfItsOwn() {
		assertThat(size("mmol/L").kind()).isNotEqualTo(size("10*9/L").kind()).isNotEqualTo(size("meq/L").kind());
		assertThat(size("mmol/L").size()).isEqualByComparingTo("1");
	}

	private CanonicalUnit size(String code) {
		return this.clinical.sizeOf(code).orElseThrow();
	}

}
