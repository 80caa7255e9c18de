package org.calciphylaxis.advisor.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * The risk factors that count for calciphylaxis without kidney failure (rules, section 1,
 * {@code nonUremic}).
 */
final class NonUremicFactors {

	private static final List<List<Factor>> GROUPS = List.of(List.of(Factor.PARATHYROID, Factor.CALCIUM),
			List.of(Factor.MALIGNANCY), List.of(Factor.LIVER_DISEASE), List.of(Factor.AUTOIMMUNE),
			List.of(Factor.THROMBOPHILIA, Factor.PROTEIN_C_S), List.of(Factor.OBESITY), List.of(Factor.DIABETES));

	private NonUremicFactors() {
	}

	/**
	 * Hyperparathyroidism or hypercalcemia is one; any active systemic corticosteroid
	 * counts.
	 */
	static int count(PatientCase patient) {
		long present = GROUPS.stream()
			.filter((group) -> group.stream().anyMatch((factor) -> patient.risk().isPresent(factor)))
			.count();
		return (int) present + (patient.drugs().isActive(DrugGroup.SYSTEMIC_CORTICOSTEROID) ? 1 : 0);
	}

	/** The corticosteroid, which is a risk factor elsewhere only after 30 days. */
	static Stream<Evidence> corticosteroid(PatientCase patient) {
		return patient.drugs().active(DrugGroup.SYSTEMIC_CORTICOSTEROID).stream();
	}

}
