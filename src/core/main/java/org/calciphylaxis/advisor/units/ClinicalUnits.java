package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.calciphylaxis.advisor.units.UnitExpression.Factor;
import org.jspecify.annotations.Nullable;

/**
 * The closed table of units that charts use, with their prefixes, as UCUM defines them
 * (version 2.2), and how large a unit is that is made of them. A test asks the UCUM
 * library for each; asking it at the start would cost every start its reading of all
 * definitions.
 */
class ClinicalUnits {

	private static final Map<String, Integer> PREFIXES = Map.of("", 0, "k", 3, "h", 2, "d", -1, "c", -2, "m", -3, "u",
			-6, "n", -9, "p", -12, "f", -15);

	private static final Map<String, Integer> PRESSURE = Map.of("g", 1, "m", -1, "s", -2);

	private final Map<String, CanonicalUnit> units = new HashMap<>();

	/**
	 * To UCUM a mole is a mere number, an equivalent the same one, and an enzyme unit a
	 * mole in a time: then 10*9 cells in a liter would be an amount of substance, and a
	 * mEq a mmol whatever its charge. So these are of kinds of their own.
	 */
	ClinicalUnits() {
		metric("g", "1", Map.of("g", 1));
		metric("m", "1", Map.of("m", 1));
		metric("L", "0.001", Map.of("m", 3));
		metric("l", "0.001", Map.of("m", 3));
		metric("s", "1", Map.of("s", 1));
		metric("K", "1", Map.of("K", 1));
		metric("Pa", "1000", PRESSURE);
		metric("m[Hg]", "1.33322E8", PRESSURE);
		metric("m[H2O]", "9.80665E6", PRESSURE);
		metric("mol", "1", Map.of("mol", 1));
		metric("eq", "1", Map.of("eq", 1));
		metric("kat", "1", Map.of("kat", 1));
		// a micromole a minute
		metric("U", "1.666666666666666666666666666666667E-8", Map.of("kat", 1));
		add("min", "60", Map.of("s", 1));
		add("h", "3600", Map.of("s", 1));
		add("d", "8.64E4", Map.of("s", 1));
		add("[oz_av]", "28.349523125", Map.of("g", 1));
		add("[lb_av]", "453.59237", Map.of("g", 1));
		add("[stone_av]", "6350.29318", Map.of("g", 1));
		add("[in_i]", "0.0254", Map.of("m", 1));
		add("[ft_i]", "0.3048", Map.of("m", 1));
		add("%", "0.01", Map.of());
		add("10", "10", Map.of());
	}

	/**
	 * Works out a unit: at most three look-ups and as many multiplications.
	 * @param code of a unit in UCUM without annotations, or anything else
	 * @return empty when it is none, or made of units that are not clinical
	 */
	Optional<CanonicalUnit> sizeOf(String code) {
		return "1".equals(code) ? Optional.of(CanonicalUnit.ONE) : UnitExpression.parse(code).flatMap(this::product);
	}

	private Optional<CanonicalUnit> product(UnitExpression expression) {
		CanonicalUnit product = CanonicalUnit.ONE;
		for (Factor factor : expression.factors()) {
			CanonicalUnit unit = get(factor.name());
			if (unit == null) {
				return Optional.empty();
			}
			product = product.times(unit, factor.exponent());
		}
		return Optional.of(product);
	}

	/** A unit of the table, with its prefix; null when it is not in it. */
	@Nullable CanonicalUnit get(String name) {
		return this.units.get(name);
	}

	private void metric(String unit, String size, Map<String, Integer> kind) {
		PREFIXES.forEach((prefix, power) -> this.units.put(prefix + unit,
				new CanonicalUnit(kind, new BigDecimal(size).scaleByPowerOfTen(power))));
	}

	private void add(String unit, String size, Map<String, Integer> kind) {
		this.units.put(unit, new CanonicalUnit(kind, new BigDecimal(size)));
	}

}
