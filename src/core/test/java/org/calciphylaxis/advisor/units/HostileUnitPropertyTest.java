package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The work for a unit is bounded by construction: text of bounded length, a bounded
 * number of factors, numbers of bounded precision. No string gets past these bounds.
 */
class HostileUnitPropertyTest {

	private static final int MAX_EXPONENT = 9;

	private static final ClinicalUnits UCUM = new ClinicalUnits();

	private static final UnitConverter UNITS = new UnitConverter();

	@Property
	void expressionIsAtMostThreeFactorsOfOneDigit(@ForAll("unitLike") String unit) {
		UnitExpression.parse(unit).ifPresent((expression) -> {
			assertThat(expression.factors()).hasSizeBetween(1, 3);
			assertThat(expression.factors())
				.allMatch((factor) -> Math.abs(factor.exponent()) <= MAX_EXPONENT && !factor.name().isEmpty());
		});
	}

	@Property
	void sizeHasAtMostThirtyFourDigits(@ForAll("unitLike") String unit) {
		UCUM.sizeOf(unit).ifPresent((size) -> {
			assertThat(size.size().signum()).isPositive();
			assertThat(size.size().precision()).isLessThanOrEqualTo(34);
			assertThat(size.kind()).hasSizeLessThanOrEqualTo(9);
		});
	}

	@Property
	void foldedTextGrowsByAtMostEighteen(@ForAll String text) {
		String typed = text.substring(0, Math.min(text.length(), UnitSpellings.MAX_LENGTH));
		assertThat(UnitText.fold(typed).length()).isLessThanOrEqualTo(18 * typed.length());
	}

	@Property
	void unitIsWorkedOutAtMostOnce(@ForAll Analyte analyte, @ForAll("unitLike") String unit) {
		UNITS.inMassUnit(analyte, BigDecimal.TEN, unit, unit);
		long before = UNITS.resolvedUnits();
		for (int value = 0; value < 100; value++) {
			UNITS.inMassUnit(analyte, BigDecimal.valueOf(value), unit, unit);
		}
		assertThat(UNITS.resolvedUnits()).isEqualTo(before);
	}

	@Example
	void textThatIsTooLongIsNeverLookedAt() {
		long before = UNITS.resolvedUnits();
		UNITS.inMassUnit(Analyte.ALP, BigDecimal.TEN, "u9.".repeat(100), "m/".repeat(1_000_000));
		assertThat(UNITS.resolvedUnits()).isEqualTo(before);
	}

	/** Made by the grammar of UCUM, without its limits, and from its signs at random. */
	@Provide
	Arbitrary<String> unitLike() {
		Arbitrary<String> name = Arbitraries.of("u", "m", "g", "mol", "L", "s", "[lb_av]", "10*", "10^", "Ym", "kat",
				"{x}", "(m/s)", "7", "%", "\u00b5g", "\u2079", "[degF]", "B[SPL]");
		Arbitrary<String> factor = Combinators
			.combine(name, Arbitraries.of("", "9", "-9", "+9", "99", "-999999999", "^9"))
			.as(String::concat);
		Arbitrary<String> grammar = Combinators
			.combine(Arbitraries.of("", "/", "("), factor.list().ofMinSize(1).ofMaxSize(40),
					Arbitraries.of(".", "/", "//"))
			.as((first, factors, operator) -> first + String.join(operator, factors));
		Arbitrary<String> signs = Arbitraries.strings().withChars("u9./*^+-(){}[]%m\u00b2 ").ofMaxLength(80);
		return Arbitraries.oneOf(grammar, signs);
	}

}
