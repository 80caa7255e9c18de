package org.calciphylaxis.advisor.assessment.risk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;

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
		CoagulationFactors coagulation = new CoagulationFactors(view, drugs, labs);
		BodyMass bodyMass = new BodyMass(view, labs);
		factors.putAll(new ComorbidityFactors(view).find());
		factors.putAll(coagulation.find());
		factors.putAll(new MineralFactors(view, labs, kidney.isOnChronicDialysis()).find());
		factors.putAll(new LabFactors(view, labs).find());
		factors.put(RiskFactor.OBESITY, bodyMass.obesity());
		factors.put(RiskFactor.WEIGHT_LOSS, new WeightLoss(view, labs, kidney.isOnChronicDialysis()).find());
		factors.put(RiskFactor.PARATHYROID, parathyroid.find());
		List<DataGap> gaps = Stream.concat(coagulation.gaps().stream(), bodyMass.gaps().stream()).toList();
		return new RiskProfile(factors, parathyroid.isOnlyLow(), gaps);
	}

}
