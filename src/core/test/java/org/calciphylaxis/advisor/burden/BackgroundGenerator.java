package org.calciphylaxis.advisor.burden;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.burden.Chance.Level;

/** Charts dialysis, problems, drugs and laboratory results. */
final class BackgroundGenerator {

	private final Chance chance;

	private final CodingHabits habits;

	BackgroundGenerator(Chance chance, CodingHabits habits) {
		this.chance = chance;
		this.habits = habits;
	}

	ChartBuilder chart() {
		ChartBuilder chart = ChartBuilder.aChart()
			.of(this.chance.has(Feature.FEMALE) ? Gender.FEMALE : Gender.MALE)
			.with(ConditionBuilder.problem(Concept.DIALYSIS_STATUS).onset(vintage()));
		addProblems(chart);
		addDrugs(chart);
		addResults(chart);
		return chart;
	}

	private int vintage() {
		return this.chance.has(Feature.VINTAGE_OVER_FIVE_YEARS) ? this.chance.days(1900, 4000)
				: this.chance.days(90, 1800);
	}

	private void addProblems(ChartBuilder chart) {
		problem(chart, Feature.PERITONEAL_DIALYSIS, Concept.DIALYSIS_PD, 90);
		problem(chart, Feature.FAILED_TRANSPLANT, Concept.KIDNEY_TRANSPLANT, 5000);
		problem(chart, Feature.DIABETES, Concept.DIABETES_ANY, 5000);
		problem(chart, Feature.HYPERPARATHYROIDISM_CODED, Concept.HYPERPARATHYROIDISM, 900);
		problem(chart, Feature.LIVER_DISEASE, Concept.LIVER_DISEASE, 900);
		problem(chart, Feature.MALIGNANCY, Concept.MALIGNANCY, 900);
		problem(chart, Feature.AUTOIMMUNE_DISEASE, Concept.AUTOIMMUNE_DISEASE, 900);
		problem(chart, Feature.THROMBOPHILIA, Concept.THROMBOPHILIA, 900);
		problem(chart, Feature.HOSPICE, Concept.HOSPICE_PALLIATIVE, 20);
		problem(chart, Feature.SEPSIS, Concept.SEPSIS, 5);
	}

	private void problem(ChartBuilder chart, Feature feature, Concept concept, int daysAgo) {
		if (this.chance.has(feature) && this.chance.happens(this.habits.problems())) {
			chart.with(ConditionBuilder.problem(concept).onset(daysAgo));
		}
	}

	private void addDrugs(ChartBuilder chart) {
		boolean taken = this.chance.has(Feature.VITAMIN_K_ANTAGONIST);
		boolean stopped = !taken && this.chance.has(Feature.VITAMIN_K_ANTAGONIST_STOPPED);
		boolean right = isListedRight();
		if (taken ? right : (stopped && !right)) {
			drug(chart, MedicationBuilder.order(Concept.WARFARIN));
		}
		else if (stopped) {
			drug(chart, MedicationBuilder.order(Concept.WARFARIN).is(Status.STOPPED).ended(this.chance.days(1, 180)));
		}
		drug(chart, Feature.CALCIUM_BINDER, MedicationBuilder.order(Concept.CALCIUM_BINDER_OR_SUPPLEMENT));
		drug(chart, Feature.ACTIVE_VITAMIN_D, MedicationBuilder.order(Concept.ACTIVE_VITAMIN_D));
		drug(chart, Feature.INSULIN, MedicationBuilder.order(Concept.INSULIN).by(Concept.ROUTE_SUBCUTANEOUS));
		drug(chart, Feature.CORTICOSTEROID,
				MedicationBuilder.order(Concept.SYSTEMIC_CORTICOSTEROID).by(Concept.ROUTE_SYSTEMIC));
	}

	private boolean isListedRight() {
		return this.chance.happens(this.habits.drugs());
	}

	private void drug(ChartBuilder chart, Feature taken, MedicationBuilder order) {
		if (this.chance.has(taken) && isListedRight()) {
			drug(chart, order);
		}
	}

	private static void drug(ChartBuilder chart, MedicationBuilder order) {
		chart.with(order.authored(200).started(200));
	}

	private void addResults(ChartBuilder chart) {
		result(chart, Concept.LAB_PTH, "pg/mL", this.chance.among("300", new Level(Feature.PTH_OVER_1000, "1200"),
				new Level(Feature.PTH_600_TO_1000, "750"), new Level(Feature.PTH_BELOW_150, "100")));
		result(chart, Concept.LAB_CALCIUM_CORRECTED, "mg/dL",
				this.chance.among("9.2", new Level(Feature.CALCIUM_HIGH, "10.5")));
		result(chart, Concept.LAB_PHOSPHATE, "mg/dL",
				this.chance.among("4.6", new Level(Feature.PHOSPHATE_HIGH, "6.5")));
		result(chart, Concept.LAB_ALBUMIN, "g/dL", this.chance.among("3.8", new Level(Feature.ALBUMIN_LOW, "3.1")));
		result(chart, Concept.LAB_ALP, "U/L",
				this.chance.among("90", new Level(Feature.ALKALINE_PHOSPHATASE_HIGH, "180")));
		result(chart, Concept.LAB_FERRITIN, "ng/mL",
				this.chance.among("500", new Level(Feature.FERRITIN_HIGH, "1000")));
		result(chart, Concept.OBS_BMI, "kg/m2", this.chance.among("26", new Level(Feature.OBESITY, "35")));
	}

	private void result(ChartBuilder chart, Concept test, String unit, String value) {
		if (this.chance.happens(this.habits.results())) {
			chart.lab(test, value, unit);
		}
	}

}
