package org.calciphylaxis.advisor.assessment.risk;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;

/**
 * Looks for every risk factor: in conditions, in drugs, in results, in the person and the
 * treatment.
 */
public final class RiskFactorEvaluator {

	private RiskFactorEvaluator() {
	}

	public static RiskProfile evaluate(ChartAtTime view, KidneyStatus kidney, MedicationHistory drugs,
			LabResults labs) {
		Map<RiskFactor, RiskFactorStatus> factors = new EnumMap<>(RiskFactor.class);
		ParathyroidFactor parathyroid = new ParathyroidFactor(view, labs, kidney.isOnChronicDialysis());
		factors.putAll(new TreatmentFactors(view, kidney, drugs).find());
		factors.putAll(new ComorbidityFactors(view, drugs, labs).find());
		factors.putAll(new MineralFactors(view, labs, kidney.isOnChronicDialysis()).find());
		factors.putAll(new LabFactors(view, labs).find());
		factors.put(RiskFactor.OBESITY, new BodyMass(view, labs).obesity());
		factors.put(RiskFactor.WEIGHT_LOSS, new BodyMass(view, labs).weightLoss());
		factors.put(RiskFactor.PARATHYROID, parathyroid.find());
		return new RiskProfile(factors, parathyroid.isOnlyLow());
	}

}
