package org.calciphylaxis.advisor.units;

import java.util.Optional;

import org.calciphylaxis.advisor.units.UnitExpression.Factor;

/** How large a unit is that is made of {@link ClinicalUnits}. Immutable. */
class UcumUnits {

	private final ClinicalUnits units = new ClinicalUnits();

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
			CanonicalUnit unit = this.units.get(factor.name());
			if (unit == null) {
				return Optional.empty();
			}
			product = product.times(unit, factor.exponent());
		}
		return Optional.of(product);
	}

}
