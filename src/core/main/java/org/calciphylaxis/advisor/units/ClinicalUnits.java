package org.calciphylaxis.advisor.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.jspecify.annotations.Nullable;

/**
 * The closed table of units that charts use, with their prefixes, as UCUM defines them.
 * The library is asked for each once, when this is made, and never with the words of a
 * chart: it multiplies decimals as strings, for seconds when a client wants it to.
 */
class ClinicalUnits {

	private static final List<String> METRIC = List.of("g", "m", "L", "l", "s", "K", "Pa", "m[Hg]", "m[H2O]", "mol",
			"eq", "U", "kat");

	private static final List<String> PREFIXES = List.of("", "k", "h", "d", "c", "m", "u", "n", "p", "f");

	private static final List<String> OTHERS = List.of("min", "h", "d", "%", "[lb_av]", "[oz_av]", "[stone_av]",
			"[in_i]", "[ft_i]");

	private static final int DIGITS = 24;

	private final Map<String, CanonicalUnit> units = new HashMap<>();

	ClinicalUnits() {
		UcumEssenceService ucum = definitions();
		for (String unit : METRIC) {
			for (String prefix : PREFIXES) {
				this.units.put(prefix + unit, define(ucum, prefix, unit));
			}
		}
		OTHERS.forEach((unit) -> this.units.put(unit, define(ucum, "", unit)));
		this.units.put("10", new CanonicalUnit(Map.of(), BigDecimal.TEN));
	}

	/** A unit of the table, with its prefix; null when it is not in it. */
	@Nullable CanonicalUnit get(String name) {
		return this.units.get(name);
	}

	private static CanonicalUnit define(UcumEssenceService ucum, String prefix, String unit) {
		Pair canonical = canonical(ucum, prefix + unit);
		BigDecimal size = new BigDecimal(canonical.getValue().asDecimal());
		String own = kindOfItsOwn(unit);
		if (own == null) {
			return new CanonicalUnit(exponents(canonical.getCode()), size);
		}
		BigDecimal whole = new BigDecimal(canonical(ucum, own).getValue().asDecimal());
		return new CanonicalUnit(Map.of(own, 1), size.divide(whole, Conversion.PRECISION));
	}

	/**
	 * To UCUM a mole is a mere number, an equivalent the same one, and an enzyme unit a
	 * mole in a time: then 10*9 cells in a liter would be an amount of substance, and a
	 * mEq a mmol whatever its charge. So these are of kinds of their own.
	 */
	private static @Nullable String kindOfItsOwn(String unit) {
		return switch (unit) {
			case "mol", "eq" -> unit;
			case "U", "kat" -> "kat";
			default -> null;
		};
	}

	private static Pair canonical(UcumEssenceService ucum, String code) {
		try {
			return ucum.getCanonicalForm(new Pair(new Decimal("1", DIGITS), code));
		}
		catch (UcumException ex) {
			throw new IllegalStateException("UCUM does not define " + code, ex);
		}
	}

	/** UCUM's base units with their exponents, such as {@code g.m-1.s-2}. */
	private static Map<String, Integer> exponents(String code) {
		Map<String, Integer> exponents = new HashMap<>();
		if (!code.isEmpty() && !code.equals("1")) {
			UnitExpression.parse(code)
				.orElseThrow(() -> new IllegalStateException("UCUM has no base units for " + code))
				.factors()
				.forEach((factor) -> exponents.merge(factor.name(), factor.exponent(), Integer::sum));
		}
		return Map.copyOf(exponents);
	}

	private static UcumEssenceService definitions() {
		try (InputStream definitions = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
			return new UcumEssenceService(definitions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (UcumException ex) {
			throw new IllegalStateException("The UCUM definitions cannot be read", ex);
		}
	}

}
