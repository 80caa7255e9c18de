package org.calciphylaxis.advisor.assessment;

import java.util.EnumMap;
import java.util.Map;

/**
 * Looks for every risk factor: in conditions, in drugs, in results, in the person and the
 * treatment.
 */
final class RiskAssessment {

	private RiskAssessment() {
	}

	static RiskProfile of(ChartView view, KidneyContext kidney, MedicationHistory drugs, LabBook labs) {
		Map<Factor, RiskFactor> factors = new EnumMap<>(Factor.class);
		ParathyroidFactor parathyroid = new ParathyroidFactor(view, labs, kidney.isOnChronicDialysis());
		factors.putAll(new TreatmentFactors(view, kidney, drugs).find());
		factors.putAll(new DiseaseFactors(view, drugs, labs).find());
		factors.putAll(new MineralFactors(view, labs, kidney.isOnChronicDialysis()).find());
		factors.putAll(new ResultFactors(view, labs).find());
		factors.put(Factor.OBESITY, new BodyMass(view, labs).obesity());
		factors.put(Factor.WEIGHT_LOSS, new BodyMass(view, labs).weightLoss());
		factors.put(Factor.PARATHYROID, parathyroid.find());
		return new RiskProfile(factors, parathyroid.isOnlyLow());
	}

}
