package org.calciphylaxis.advisor.units;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table says of each unit what the UCUM library says of it. */
class ClinicalUnitsTest {

	/** As many digits as a ratio of two units is rounded to. */
	private static final MathContext DIGITS = new MathContext(16);

	private static final List<String> METRIC = List.of("g", "m", "L", "l", "s", "K", "Pa", "m[Hg]", "m[H2O]", "mol",
			"eq", "U", "kat");

	private static final List<String> PREFIXES = List.of("", "k", "h", "d", "c", "m", "u", "n", "p", "f");

	private static final List<String> OTHERS = List.of("min", "h", "d", "%", "[lb_av]", "[oz_av]", "[stone_av]",
			"[in_i]", "[ft_i]");

	/** To the library they are all a mere number, or one in a time. */
	private static final Map<String, String> KINDS_OF_THEIR_OWN = Map.of("mol", "mol", "eq", "eq", "U", "kat", "kat",
			"kat");

	private static UcumEssenceService ucum;

	private final ClinicalUnits table = new ClinicalUnits();

	@BeforeAll
	static void readDefinitions() throws Exception {
		try (InputStream definitions = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
			ucum = new UcumEssenceService(definitions);
		}
	}

	static Stream<String> units() {
		return Stream.concat(METRIC.stream().flatMap((unit) -> PREFIXES.stream().map((prefix) -> prefix + unit)),
				OTHERS.stream());
	}

	@ParameterizedTest
	@MethodSource("units")
	void unitIsThatOfUcum(String unit) throws UcumException {
		Pair canonical = canonical(unit);
		BigDecimal size = new BigDecimal(canonical.getValue().asDecimal());
		Map<String, Integer> kind = exponents(canonical.getCode());
		String own = KINDS_OF_THEIR_OWN.get(withoutPrefix(unit));
		if (own != null) {
			size = size.divide(new BigDecimal(canonical(own).getValue().asDecimal()), MathContext.DECIMAL128);
			kind = Map.of(own, 1);
		}

		CanonicalUnit listed = this.table.get(unit);

		assertThat(listed).isNotNull();
		assertThat(listed.kind()).isEqualTo(kind);
		assertThat(listed.size().round(DIGITS)).isEqualByComparingTo(size.round(DIGITS));
	}

	@Test
	void powersOfTenAreMadeOfTen() {
		assertThat(this.table.get("10")).isEqualTo(new CanonicalUnit(Map.of(), BigDecimal.TEN));
	}

	private static String withoutPrefix(String unit) {
		return METRIC.stream().filter(unit::endsWith).max(Comparator.comparing(String::length)).orElse(unit);
	}

	private static Pair canonical(String code) throws UcumException {
		return ucum.getCanonicalForm(new Pair(new Decimal("1", 24), code));
	}

	/** UCUM's base units with their exponents, such as {@code g.m-1.s-2}. */
	private static Map<String, Integer> exponents(String code) {
		Map<String, Integer> exponents = new HashMap<>();
		if (!code.isEmpty() && !code.equals("1")) {
			UnitExpression.parse(code)
				.orElseThrow()
				.factors()
				.forEach((factor) -> exponents.merge(factor.name(), factor.exponent(), Integer::sum));
		}
		return exponents;
	}

}
