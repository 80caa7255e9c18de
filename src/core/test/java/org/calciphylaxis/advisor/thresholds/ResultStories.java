package org.calciphylaxis.advisor.thresholds;

import java.math.BigDecimal;
import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;

import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.above;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.atLeast;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.below;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.from;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.within;

/** Laboratory results, weight and BMI. */
final class ResultStories {

	static final List<ThresholdStory> ALL = List.of(
			above("labs.pth-major", "0.1",
					(pth) -> weight(RiskFactor.PARATHYROID, Concept.LAB_PTH, pth, "pg/mL") == Weight.MAJOR),
			above("labs.pth-times-upper-limit", "0.1", ResultStories::isTimesUpperLimit),
			above("labs.pth-minor", "0.1", (pth) -> counts(RiskFactor.PARATHYROID, Concept.LAB_PTH, pth, "pg/mL")),
			below("labs.pth-low", "0.1",
					(pth) -> countsOnDialysis(RiskFactor.PARATHYROID, Concept.LAB_PTH, pth, "pg/mL")),
			below("labs.albumin", "0.01",
					(albumin) -> counts(RiskFactor.ALBUMIN, Concept.LAB_ALBUMIN, albumin, "g/dL")),
			above("labs.calcium", "0.01",
					(calcium) -> counts(RiskFactor.CALCIUM, Concept.LAB_CALCIUM_CORRECTED, calcium, "mg/dL")),
			above("labs.ionized-calcium", "0.01",
					(calcium) -> counts(RiskFactor.CALCIUM, Concept.LAB_CALCIUM_IONIZED, calcium, "mmol/L")),
			above("labs.phosphate-on-dialysis", "0.01",
					(phosphate) -> countsOnDialysis(RiskFactor.PHOSPHATE, Concept.LAB_PHOSPHATE, phosphate, "mg/dL")),
			above("labs.phosphate", "0.01",
					(phosphate) -> counts(RiskFactor.PHOSPHATE, Concept.LAB_PHOSPHATE, phosphate, "mg/dL")),
			above("labs.calcium-phosphate-product", "0.1",
					(product) -> counts(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT, Concept.LAB_CA_P_PRODUCT, product,
							"mg2/dL2")),
			above("labs.alkaline-phosphatase", "1",
					(alp) -> counts(RiskFactor.ALKALINE_PHOSPHATASE, Concept.LAB_ALP, alp, "U/L")),
			above("labs.ferritin", "1",
					(ferritin) -> counts(RiskFactor.IRON_OVERLOAD, Concept.LAB_FERRITIN, ferritin, "ng/mL")),
			above("labs.transferrin-saturation", "0.1",
					(saturation) -> counts(RiskFactor.IRON_OVERLOAD, Concept.LAB_TSAT, saturation, "%")),
			above("labs.aluminum", "0.1",
					(aluminum) -> counts(RiskFactor.ALUMINUM, Concept.LAB_ALUMINUM, aluminum, "ug/L")),
			below("labs.protein-activity", "0.1",
					(activity) -> counts(RiskFactor.PROTEIN_C_S, Concept.LAB_PROTEIN_C_ACTIVITY, activity, "%")),
			above("labs.crp", "0.1", ResultStories::isCrpShown),
			atLeast("labs.bmi", "0.1", (bmi) -> counts(RiskFactor.OBESITY, Concept.OBS_BMI, bmi, "kg/m2")),
			atLeast("labs.weight-loss", "0.1", ResultStories::isWeightLoss),
			from("labs.weights", (count) -> isComparable(aChart(), count)),
			from("labs.weights-on-dialysis", (count) -> isComparable(onDialysis(), count)),
			within("labs.nearby-days", ResultStories::isCorrectedBy),
			above("labs.inr", "0.1", ResultStories::isCaution));

	private ResultStories() {
	}

	private static Weight weight(RiskFactor factor, Concept test, BigDecimal number, String unit) {
		return aChart().lab(test, number.toPlainString(), unit).weightOf(factor);
	}

	private static boolean counts(RiskFactor factor, Concept test, BigDecimal number, String unit) {
		return weight(factor, test, number, unit) != Weight.NOT_COUNTED;
	}

	private static boolean countsOnDialysis(RiskFactor factor, Concept test, BigDecimal number, String unit) {
		return onDialysis().lab(test, number.toPlainString(), unit).weightOf(factor) != Weight.NOT_COUNTED;
	}

	private static boolean isTimesUpperLimit(BigDecimal times) {
		ObservationBuilder pth = lab(Concept.LAB_PTH, times.multiply(BigDecimal.TEN).toPlainString(), "pg/mL");
		return aChart().with(pth.upTo("10", "pg/mL")).weightOf(RiskFactor.PARATHYROID) == Weight.MINOR;
	}

	private static boolean isCrpShown(BigDecimal crp) {
		return onDialysis().with(Concept.SKIN_LIVEDO)
			.lab(Concept.LAB_CRP, crp.toPlainString(), "mg/L")
			.advice()
			.context()
			.stream()
			.anyMatch((fact) -> fact.item().equals("CRP"));
	}

	private static boolean isWeightLoss(BigDecimal percent) {
		String now = new BigDecimal("100").subtract(percent).toPlainString();
		return LookBackStories.weights(aChart(), 2, now, 3, 100).weightOf(RiskFactor.WEIGHT_LOSS) == Weight.MINOR;
	}

	private static boolean isComparable(ChartBuilder chart, int count) {
		return LookBackStories.weights(chart, count, "90", 3, 100)
			.presenceOf(RiskFactor.WEIGHT_LOSS) == Presence.PRESENT;
	}

	private static boolean isCorrectedBy(int days) {
		return aChart().lab(Concept.LAB_CALCIUM_TOTAL, "10", "mg/dL")
			.with(lab(Concept.LAB_ALBUMIN, "2", "g/dL").daysAgo(days))
			.weightOf(RiskFactor.CALCIUM) == Weight.MINOR;
	}

	private static boolean isCaution(BigDecimal inr) {
		return onDialysis().with(Concept.SKIN_LIVEDO)
			.lab(Concept.LAB_INR, inr.toPlainString(), "{INR}")
			.advice()
			.suggestions()
			.stream()
			.map(Suggestion.Order.class::cast)
			.anyMatch((order) -> order.cautions().contains(Caution.INR_HIGH));
	}

}
