package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.calciphylaxis.advisor.units.NormalizedValue.NotUsable;
import org.calciphylaxis.advisor.units.NormalizedValue.Usable;

import static org.assertj.core.api.Assertions.assertThat;

class UnitConverterPropertyTest {

	private static final UnitConverter UNITS = new UnitConverter();

	private static final BigDecimal HAIR = new BigDecimal("1E-25");

	@Property
	void valueSurvivesTheWayThereAndBack(@ForAll("withOtherUnit") Analyte analyte,
			@ForAll @BigRange(min = "10", max = "20") @Scale(4) BigDecimal value) {
		BigDecimal plausible = (analyte == Analyte.ALBUMIN)
				? value.subtract(BigDecimal.valueOf(13)).abs().max(BigDecimal.ONE) : value;
		BigDecimal other = UNITS.inOtherUnit(analyte, plausible).orElseThrow();
		assertThat(usable(analyte, other, analyte.otherUnit()).subtract(plausible).abs()).isLessThan(HAIR);
	}

	@Property
	void largerNumberIsNeverASmallerValue(@ForAll("anyUnit") Unit unit,
			@ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal one,
			@ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal another) {
		NormalizedValue ofOne = UNITS.inMassUnit(unit.analyte(), one, unit.code(), null);
		NormalizedValue ofAnother = UNITS.inMassUnit(unit.analyte(), another, unit.code(), null);
		if (ofOne instanceof Usable first && ofAnother instanceof Usable second) {
			assertThat(first.value().compareTo(second.value())).isEqualTo(one.compareTo(another));
		}
	}

	@Property
	void numberInAnUnknownUnitIsNeverUsable(@ForAll Analyte analyte,
			@ForAll @BigRange(min = "0", max = "1000") BigDecimal number, @ForAll @StringLength(max = 40) String word) {
		String unit = "?" + word;
		assertThat(UNITS.inMassUnit(analyte, number, unit, unit)).isInstanceOf(NotUsable.class);
	}

	@Property
	void anyTextForAUnitIsAnswered(@ForAll Analyte analyte, @ForAll BigDecimal number, @ForAll String code,
			@ForAll String text) {
		assertThat(UNITS.inMassUnit(analyte, number, code, text)).isNotNull();
	}

	@Property
	void capitalsMakeNoDifference(@ForAll("anyUnit") Unit unit,
			@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal number) {
		NormalizedValue expected = UNITS.inMassUnit(unit.analyte(), number, unit.code(), null);
		assertThat(UNITS.inMassUnit(unit.analyte(), number, unit.code().toUpperCase(), null)).isEqualTo(expected);
		assertThat(UNITS.inMassUnit(unit.analyte(), number, null, unit.code().toLowerCase())).isEqualTo(expected);
	}

	@Provide
	Arbitrary<Analyte> withOtherUnit() {
		return Arbitraries.of(Analyte.class).filter((analyte) -> analyte.otherUnit() != null);
	}

	@Provide
	Arbitrary<Unit> anyUnit() {
		return Arbitraries.of(Analyte.class)
			.flatMap((analyte) -> Arbitraries.of(analyte.unit(), analyte.otherUnit())
				.filter((code) -> code != null)
				.map((code) -> new Unit(analyte, code)));
	}

	private static BigDecimal usable(Analyte analyte, BigDecimal number, String unit) {
		return ((Usable) UNITS.inMassUnit(analyte, number, unit, null)).value();
	}

	record Unit(Analyte analyte, String code) {

	}

}
