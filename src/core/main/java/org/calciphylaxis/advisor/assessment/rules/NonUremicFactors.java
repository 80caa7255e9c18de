package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/**
 * The risk factors that count for calciphylaxis without kidney failure (rules, section 1,
 * {@code nonUremic}).
 */
final class NonUremicFactors {

	private static final List<List<RiskFactor>> TELLING = List.of(List.of(RiskFactor.PARATHYROID, RiskFactor.CALCIUM),
			List.of(RiskFactor.MALIGNANCY), List.of(RiskFactor.LIVER_DISEASE), List.of(RiskFactor.AUTOIMMUNE),
			List.of(RiskFactor.THROMBOPHILIA, RiskFactor.PROTEIN_C_S));

	/** Too frequent to tell anything by themselves. */
	private static final List<List<RiskFactor>> FREQUENT = List.of(List.of(RiskFactor.OBESITY),
			List.of(RiskFactor.DIABETES));

	private NonUremicFactors() {
	}

	/**
	 * Hyperparathyroidism or hypercalcemia is one; any active systemic corticosteroid
	 * counts.
	 */
	static boolean suffice(PatientCase patient, int needed) {
		int telling = count(patient, TELLING) + (patient.drugs().isActive(DrugClass.SYSTEMIC_CORTICOSTEROID) ? 1 : 0);
		return telling >= 1 && telling + count(patient, FREQUENT) >= needed;
	}

	private static int count(PatientCase patient, List<List<RiskFactor>> causes) {
		return (int) causes.stream()
			.filter((cause) -> cause.stream().anyMatch((factor) -> patient.risk().isPresent(factor)))
			.count();
	}

	/** The corticosteroid, which is a risk factor elsewhere only after a time. */
	static Stream<Evidence> corticosteroid(PatientCase patient) {
		return patient.drugs().active(DrugClass.SYSTEMIC_CORTICOSTEROID).stream();
	}

}
