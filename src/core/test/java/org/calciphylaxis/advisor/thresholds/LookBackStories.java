package org.calciphylaxis.advisor.thresholds;

import java.time.LocalDate;
import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;

import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.order;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.above;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.from;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.moreThan;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.within;

/** How long a result or a drug counts. */
final class LookBackStories {

	static final List<ThresholdStory> ALL = List.of(
			within("look-back.labs", (days) -> counts(RiskFactor.ALBUMIN, Concept.LAB_ALBUMIN, "2", "g/dL", days)),
			within("look-back.pth", (days) -> counts(RiskFactor.PARATHYROID, Concept.LAB_PTH, "2000", "pg/mL", days)),
			within("look-back.bmi", (days) -> counts(RiskFactor.OBESITY, Concept.OBS_BMI, "40", "kg/m2", days)),
			within("look-back.rare-labs",
					(days) -> counts(RiskFactor.ALUMINUM, Concept.LAB_ALUMINUM, "60", "ug/L", days)),
			within("look-back.egfr",
					(days) -> aChart().with(lab(Concept.LAB_EGFR, "20", "mL/min/{1.73_m2}").daysAgo(days))
						.patient()
						.kidney()
						.isUremicOrAdvanced()),
			within("look-back.height", LookBackStories::isHeightUsed),
			within("look-back.weight-now", (days) -> isWeightLoss(days, 100)),
			from("look-back.weight-before-from", (days) -> isWeightLoss(3, days)),
			within("look-back.weight-before-to", (days) -> isWeightLoss(3, days)),
			within("medications.order-days", (days) -> isOnAntagonist(Status.ACTIVE, days)),
			within("medications.completed-days", (days) -> isOnAntagonist(Status.COMPLETED, days)),
			within("medications.recent-days",
					(days) -> aChart().with(order(Concept.WARFARIN).is(Status.STOPPED).ended(days))
						.weightOf(RiskFactor.VITAMIN_K_ANTAGONIST) == Weight.MAJOR),
			from("medications.long-term-days",
					(days) -> aChart().with(order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral").authored(days))
						.weightOf(RiskFactor.IMMUNOSUPPRESSION) == Weight.MINOR),
			above("medications.calcitriol", "0.01",
					(dose) -> aChart()
						.with(order(Concept.ACTIVE_VITAMIN_D, Concept.CALCITRIOL).dailyMicrograms(dose.toPlainString()))
						.weightOf(RiskFactor.ACTIVE_VITAMIN_D) == Weight.MAJOR),
			moreThan("medications.antagonist-free-days",
					(days) -> aChart().with(order(Concept.WARFARIN).is(Status.STOPPED).ended(days))
						.lab(Concept.LAB_PROTEIN_C_ACTIVITY, "20", "%")
						.weightOf(RiskFactor.PROTEIN_C_S) == Weight.MAJOR));

	private LookBackStories() {
	}

	private static boolean counts(RiskFactor factor, Concept test, String number, String unit, int days) {
		return aChart().with(lab(test, number, unit).daysAgo(days)).presenceOf(factor) == Presence.PRESENT;
	}

	/** Of somebody old enough to have been an adult then. */
	private static boolean isHeightUsed(int days) {
		return aChart().born(LocalDate.parse("1880-01-01"))
			.lab(Concept.OBS_WEIGHT, "90", "kg")
			.with(lab(Concept.OBS_HEIGHT, "1.5", "m").daysAgo(days))
			.weightOf(RiskFactor.OBESITY) == Weight.MINOR;
	}

	private static boolean isWeightLoss(int recent, int before) {
		return weights(aChart(), 2, "90", recent, before).weightOf(RiskFactor.WEIGHT_LOSS) == Weight.MINOR;
	}

	/** Weights of now, and of 100 kg before. */
	static ChartBuilder weights(ChartBuilder chart, int each, String now, int recent, int before) {
		for (int i = 0; i < each; i++) {
			chart.with(lab(Concept.OBS_WEIGHT, now, "kg").daysAgo(recent))
				.with(lab(Concept.OBS_WEIGHT, "100", "kg").daysAgo(before));
		}
		return chart;
	}

	private static boolean isOnAntagonist(Status status, int days) {
		return aChart().with(order(Concept.WARFARIN).is(status).authored(days))
			.patient()
			.drugs()
			.isActive(DrugClass.VITAMIN_K_ANTAGONIST);
	}

}
