package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnalyteUnitsTest {

	private final UcumUnits ucum = new UcumUnits();

	@Test
	void ownUnitAndThoseOfTheRulesAreUsual() {
		AnalyteUnits scale = new AnalyteUnits(Analyte.CALCIUM, this.ucum, Map.of());
		assertThat(scale.fromUsual("mg/dL")).isEqualTo(Conversion.SAME);
		assertThat(scale.fromUsual("mmol/L")).isNotNull();
		assertThat(scale.fromUsual("meq/L")).isNotNull();
		assertThat(scale.fromUsual("mg/L")).isNull();
	}

	@Test
	void givenUnitsThatFitAreUsual() {
		AnalyteUnits scale = new AnalyteUnits(Analyte.CALCIUM, this.ucum,
				Map.of("mg/L", size("mg/L"), "kg", size("kg")));
		assertThat(scale.fromUsual("mg/L")).isNotNull();
		assertThat(scale.fromUsual("kg")).isNull();
	}

	@Test
	void everyUnitOfTheKindsOfTheAnalyteLeadsToItsOwn() {
		AnalyteUnits scale = new AnalyteUnits(Analyte.CALCIUM, this.ucum, Map.of());
		assertThat(scale.from(size("g/L"))).map((way) -> way.take(new BigDecimal("0.1")))
			.contains(new NormalizedValue.Usable(new BigDecimal("10")));
		assertThat(scale.from(size("mol/m3"))).map((way) -> way.take(new BigDecimal("4.99")))
			.contains(new NormalizedValue.Usable(new BigDecimal("20")));
		assertThat(scale.from(size("kg"))).isEmpty();
	}

	@Test
	void nothingIsInProportionToDegreesAndPureNumbers() {
		assertThat(new AnalyteUnits(Analyte.TEMPERATURE, this.ucum, Map.of()).from(size("mK"))).isEmpty();
		assertThat(new AnalyteUnits(Analyte.TSAT, this.ucum, Map.of()).from(size("%"))).isEmpty();
		assertThat(new AnalyteUnits(Analyte.INR, this.ucum, Map.of()).from(size("10*3"))).isEmpty();
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
		assertThat(Conversion.SAME.isProportional()).isTrue();
	}

	@Test
	void rangesAreWhatTheySay() {
		assertThat(PlausibleRange.of("4", "20").holds(BigDecimal.TEN)).isTrue();
		assertThat(PlausibleRange.notNegative().holds(BigDecimal.ZERO)).isTrue();
	}

	@Test
	void amountOfSubstanceIsAKindOfItsOwn() {
		assertThat(size("mmol/L").kind()).isNotEqualTo(size("10*9/L").kind()).isNotEqualTo(size("meq/L").kind());
		assertThat(size("mmol/L").size()).isEqualByComparingTo("1");
	}

	private CanonicalUnit size(String code) {
		return this.ucum.sizeOf(code).orElseThrow();
	}

}
