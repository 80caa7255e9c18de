package org.calciphylaxis.advisor.thresholds;

import java.math.BigDecimal;
import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;

import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.above;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.atLeast;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.below;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.within;

/** Sepsis: its diagnosis, its cultures and its signs. */
final class SepsisStories {

	private static final int MINUTES = 60;

	static final List<ThresholdStory> ALL = List.of(
			within("look-back.sepsis-diagnosis",
					(days) -> isPresent(aChart().with(problem(Concept.SEPSIS).onset(days)))),
			within("look-back.blood-culture",
					(days) -> isPresent(aChart()
						.with(finding(Concept.LAB_BLOOD_CULTURE).saying("Staphylococcus aureus").daysAgo(days)))),
			within("look-back.sepsis-signs", (hours) -> isPresent(fever("39", hours, hours))),
			within("sepsis.window", (hours) -> isPresent(fever("39", hours, 0))),
			atLeast("sepsis.fever", "0.1", (celsius) -> isPresent(fever(celsius.toPlainString(), 0, 0))),
			below("sepsis.hypothermia", "0.1", (celsius) -> isPresent(fever(celsius.toPlainString(), 0, 0))),
			below("sepsis.systolic-pressure", "1",
					(systolic) -> isPresent(
							signs(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, systolic, "mm[Hg]", Concept.LAB_CRP, "mg/L"))),
			above("sepsis.lactate", "0.1",
					(lactate) -> isPresent(signs(Concept.LAB_LACTATE, lactate, "mmol/L", Concept.LAB_CRP, "mg/L"))),
			above("sepsis.crp", "1",
					(crp) -> isPresent(aChart().lab(Concept.OBS_BODY_TEMPERATURE, "39", "Cel")
						.lab(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, "90", "mm[Hg]")
						.lab(Concept.LAB_CRP, crp.toPlainString(), "mg/L"))),
			above("sepsis.leukocytes-high", "0.1", SepsisStories::areLeukocytesASign),
			below("sepsis.leukocytes-low", "0.1", SepsisStories::areLeukocytesASign));

	private SepsisStories() {
	}

	private static boolean isPresent(ChartBuilder chart) {
		return chart.patient().sepsis().isPresent();
	}

	private static ChartBuilder fever(String celsius, int hoursAgo, int othersHoursAgo) {
		return aChart().with(lab(Concept.OBS_BODY_TEMPERATURE, celsius, "Cel").minutesAgo(hoursAgo * MINUTES))
			.with(lab(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, "90", "mm[Hg]").minutesAgo(othersHoursAgo * MINUTES))
			.with(lab(Concept.LAB_CRP, "150", "mg/L").minutesAgo(othersHoursAgo * MINUTES));
	}

	private static ChartBuilder signs(Concept second, BigDecimal number, String unit, Concept third,
			String unitOfThird) {
		return aChart().lab(Concept.OBS_BODY_TEMPERATURE, "39", "Cel")
			.lab(second, number.toPlainString(), unit)
			.lab(third, "150", unitOfThird);
	}

	private static boolean areLeukocytesASign(BigDecimal count) {
		return isPresent(aChart().lab(Concept.OBS_BODY_TEMPERATURE, "39", "Cel")
			.lab(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, "90", "mm[Hg]")
			.lab(Concept.LAB_LEUKOCYTES, count.toPlainString(), "10*9/L"));
	}

}
