package org.calciphylaxis.advisor.assessment.risk;

import java.time.LocalDate;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.EventBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

class ComorbidityFactorsTest {

	@ParameterizedTest
	@CsvSource({ "DIABETES_ANY, DIABETES, MINOR", "LIVER_DISEASE, LIVER_DISEASE, MINOR",
			"AUTOIMMUNE_DISEASE, AUTOIMMUNE, MINOR", "MALIGNANCY, MALIGNANCY, MINOR",
			"THROMBOPHILIA, THROMBOPHILIA, MINOR", "ANTIPHOSPHOLIPID_SYNDROME, THROMBOPHILIA, MINOR",
			"OBESITY, OBESITY, MINOR", "PROTEIN_C_S_DEFICIENCY, PROTEIN_C_S, MAJOR",
			"KIDNEY_TRANSPLANT, KIDNEY_TRANSPLANT, MINOR", "UREMIA, UREMIA, MINOR",
			"DIALYSIS_PD, PERITONEAL_DIALYSIS, MINOR" })
	void chartedDiseaseCounts(Concept concept, RiskFactor factor, Weight weight) {
		assertThat(aChart().with(concept).weightOf(factor)).isEqualTo(weight);
		assertThat(aChart().weightOf(factor)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void diseaseIsUnknownWithoutAProblemList() {
		assertThat(aChart().without(PrefetchKey.CONDITIONS).presenceOf(RiskFactor.DIABETES))
			.isEqualTo(Presence.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "1826, MINOR", "1827, NOT_COUNTED" })
	void pastMalignancyCountsForFiveYears(int days, Weight weight) {
		assertThat(aChart().with(problem(Concept.MALIGNANCY).is(ClinicalStatus.REMISSION).onset(3000).abated(days))
			.weightOf(RiskFactor.MALIGNANCY)).isEqualTo(weight);
		assertThat(aChart().with(problem(Concept.MALIGNANCY).is(ClinicalStatus.RESOLVED).onset(days))
			.weightOf(RiskFactor.MALIGNANCY)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "30, ABSENT", "31, PRESENT" })
	void proteinActivityCountsThirtyDaysAfterTheLastAntagonist(int free, Presence presence) {
		MedicationBuilder stopped = MedicationBuilder.order(Concept.WARFARIN)
			.is(Status.STOPPED)
			.authored(300)
			.ended(10 + free);
		Presence found = aChart().with(stopped)
			.with(lab(Concept.LAB_PROTEIN_C_ACTIVITY, "20", "%").daysAgo(10))
			.presenceOf(RiskFactor.PROTEIN_C_S);
		assertThat(found == Presence.PRESENT).isEqualTo(presence == Presence.PRESENT);
	}

	@Test
	void proteinActivityOnAnAntagonistIsListed() {
		ChartBuilder chart = aChart().taking(Concept.WARFARIN).lab(Concept.LAB_PROTEIN_C_ACTIVITY, "20", "%");
		assertThat(chart.presenceOf(RiskFactor.PROTEIN_C_S)).isEqualTo(Presence.UNKNOWN);
		assertThat(chart.whenOpened().gaps()).extracting(DataGap::item, DataGap::reason)
			.contains(tuple("Protein C activity", "measured on a vitamin K antagonist, not usable"));
	}

	@Test
	void proteinActivityBeforeTheAntagonistCounts() {
		assertThat(aChart().taking(Concept.WARFARIN)
			.with(lab(Concept.LAB_PROTEIN_S_ACTIVITY, "20", "%").daysAgo(1))
			.weightOf(RiskFactor.PROTEIN_C_S)).isEqualTo(Weight.MAJOR);
	}

	@ParameterizedTest
	@CsvSource({ "POS, true", "A, true", "AA, true", "DET, true", "abnormal, true", "NEG, false", "not detected, false",
			"N, false" })
	void lupusAnticoagulantCountsWhenInterpretedPositive(String interpretation, boolean positive) {
		assertThat(aChart().with(finding(Concept.LAB_LUPUS_ANTICOAGULANT).interpreted(interpretation))
			.presenceOf(RiskFactor.THROMBOPHILIA) == Presence.PRESENT).isEqualTo(positive);
	}

	@ParameterizedTest
	@CsvSource({ "Positive, true", "Present, true", "Detected, true", "Negative, false", "Not detected, false" })
	void lupusAnticoagulantCountsWhenItsValueIsPositive(String words, boolean positive) {
		assertThat(aChart().with(finding(Concept.LAB_LUPUS_ANTICOAGULANT).saying(words))
			.presenceOf(RiskFactor.THROMBOPHILIA) == Presence.PRESENT).isEqualTo(positive);
		assertThat(aChart().with(finding(Concept.LAB_LUPUS_ANTICOAGULANT).coded(words))
			.presenceOf(RiskFactor.THROMBOPHILIA) == Presence.PRESENT).isEqualTo(positive);
	}

	@ParameterizedTest
	@CsvSource({ "MALE, ABSENT", "FEMALE, PRESENT", "OTHER, UNKNOWN", "UNKNOWN, UNKNOWN" })
	void femaleSexIsAFactor(Gender gender, Presence presence) {
		assertThat(aChart().of(gender).presenceOf(RiskFactor.FEMALE_SEX)).isEqualTo(presence);
	}

	@ParameterizedTest
	@CsvSource({ "1826, MINOR", "1827, MAJOR" })
	void vintageAboveFiveYearsIsMajor(int days, Weight weight) {
		assertThat(aChart().with(problem(Concept.DIALYSIS_STATUS).onset(days)).weightOf(RiskFactor.DIALYSIS))
			.isEqualTo(weight);
		assertThat(aChart().with(Concept.DIALYSIS_STATUS)
			.with(procedure(Concept.DIALYSIS_HD).on(days))
			.weightOf(RiskFactor.DIALYSIS)).isEqualTo(weight);
	}

	@Test
	void unknownVintageIsMinorAndEndStageDiseaseGivesNone() {
		assertThat(aChart().with(Concept.DIALYSIS_STATUS).weightOf(RiskFactor.DIALYSIS)).isEqualTo(Weight.MINOR);
		assertThat(aChart().with(problem(Concept.ESKD).onset(4000)).weightOf(RiskFactor.DIALYSIS))
			.isEqualTo(Weight.MINOR);
		assertThat(aChart().weightOf(RiskFactor.DIALYSIS)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void uremiaCountsOnlyOffDialysis() {
		assertThat(ChartBuilder.onDialysis().with(Concept.UREMIA).weightOf(RiskFactor.UREMIA))
			.isEqualTo(Weight.NOT_COUNTED);
	}

	@ParameterizedTest
	@CsvSource({ "120, MINOR", "121, NOT_COUNTED" })
	void peritonealSessionCountsForFourMonths(int days, Weight weight) {
		assertThat(aChart().with(procedure(Concept.DIALYSIS_PD).on(days)).weightOf(RiskFactor.PERITONEAL_DIALYSIS))
			.isEqualTo(weight);
	}

	@Test
	void bmiFollowsFromWeightAndHeightOfAnAdult() {
		ChartBuilder heavy = aChart().lab(Concept.OBS_WEIGHT, "90", "kg");
		assertThat(heavy.weightOf(RiskFactor.OBESITY)).isEqualTo(Weight.NOT_COUNTED);
		heavy.with(lab(Concept.OBS_HEIGHT, "150", "cm").daysAgo(9000)).born(LocalDate.parse("1990-01-01"));
		assertThat(heavy.weightOf(RiskFactor.OBESITY)).isEqualTo(Weight.NOT_COUNTED);
		assertThat(heavy.born(LocalDate.parse("1980-01-01")).weightOf(RiskFactor.OBESITY)).isEqualTo(Weight.MINOR);
	}

	@ParameterizedTest
	@CsvSource({ "120, MINOR", "119.9, NOT_COUNTED", "264.6, MINOR" })
	void bmiOfWeightAndHeightBeginsAtThirty(String kilograms, Weight weight) {
		assertThat(aChart().lab(Concept.OBS_WEIGHT, kilograms, "kg")
			.lab(Concept.OBS_HEIGHT, "2", "m")
			.weightOf(RiskFactor.OBESITY)).isEqualTo(weight);
	}

	@Test
	void implausibleComputedBmiIsListed() {
		Assessment told = aChart().lab(Concept.OBS_WEIGHT, "90", "kg").lab(Concept.OBS_HEIGHT, "0.5", "m").whenOpened();
		assertThat(told.gaps()).anyMatch((gap) -> gap.item().equals("BMI") && gap.reason().contains("not plausible"));
		assertThat(aChart().lab(Concept.OBS_WEIGHT, "90", "kg")
			.lab(Concept.OBS_HEIGHT, "0", "m")
			.weightOf(RiskFactor.OBESITY)).isEqualTo(Weight.NOT_COUNTED);
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, NOT_COUNTED", "2, 1, MINOR", "1, 1, MINOR" })
	void laterLowerBmiOverridesTheDiagnosis(int bmi, int recorded, Weight weight) {
		assertThat(aChart().with(problem(Concept.OBESITY).recorded(recorded))
			.with(lab(Concept.OBS_BMI, "29", "kg/m2").daysAgo(bmi))
			.weightOf(RiskFactor.OBESITY)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "95, 30, 90, MINOR", "95, 30, 180, MINOR", "95.1, 30, 90, NOT_COUNTED", "95, 31, 90, NOT_COUNTED",
			"95, 30, 89, NOT_COUNTED", "95, 30, 181, NOT_COUNTED" })
	void weightLossOfFivePercentInHalfAYearCounts(String now, int recent, int before, Weight weight) {
		assertThat(weights(aChart(), 2, now, recent, "100", before).weightOf(RiskFactor.WEIGHT_LOSS)).isEqualTo(weight);
	}

	@Test
	void weightLossNeedsTwoWeightsEachAndThreeOnDialysis() {
		assertThat(weights(aChart(), 1, "90", 3, "100", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.UNKNOWN);
		assertThat(weights(aChart(), 2, "90", 3, "100", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.PRESENT);
		assertThat(weights(onDialysis(), 2, "90", 3, "100", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.UNKNOWN);
		assertThat(weights(onDialysis(), 3, "90", 3, "100", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.PRESENT);
	}

	@Test
	void weightLossComparesMedians() {
		ChartBuilder chart = weights(aChart(), 2, "100", 3, "100", 100).lab(Concept.OBS_WEIGHT, "80", "kg");
		assertThat(chart.presenceOf(RiskFactor.WEIGHT_LOSS)).isEqualTo(Presence.ABSENT);
	}

	@ParameterizedTest
	@CsvSource({ "50, UNKNOWN", "150, PRESENT" })
	void amputationBetweenTheWeightsMakesThemUnusable(int days, Presence presence) {
		ChartBuilder chart = weights(aChart(), 2, "90", 3, "100", 100)
			.with(EventBuilder.procedure(Concept.AMPUTATION).on(days));
		assertThat(chart.presenceOf(RiskFactor.WEIGHT_LOSS)).isEqualTo(presence);
	}

	private static ChartBuilder weights(ChartBuilder chart, int each, String now, int recent, String old, int before) {
		for (int i = 0; i < each; i++) {
			chart.with(lab(Concept.OBS_WEIGHT, now, "kg").daysAgo(recent))
				.with(lab(Concept.OBS_WEIGHT, old, "kg").daysAgo(before));
		}
		return chart;
	}

	@Test
	void pastDiseaseOtherThanMalignancyDoesNotCount() {
		assertThat(aChart().with(problem(Concept.LIVER_DISEASE).is(ClinicalStatus.RESOLVED).onset(30))
			.presenceOf(RiskFactor.MALIGNANCY)).isEqualTo(Presence.ABSENT);
		assertThat(aChart().with(problem(Concept.LIVER_DISEASE).is(ClinicalStatus.RESOLVED).onset(30))
			.presenceOf(RiskFactor.LIVER_DISEASE)).isEqualTo(Presence.ABSENT);
	}

	@Test
	void oneNormalProteinActivityTellsAbsent() {
		assertThat(aChart().lab(Concept.LAB_PROTEIN_S_ACTIVITY, "90", "%").presenceOf(RiskFactor.PROTEIN_C_S))
			.isEqualTo(Presence.ABSENT);
		assertThat(aChart().lab(Concept.LAB_PROTEIN_C_ACTIVITY, "90", "%").presenceOf(RiskFactor.PROTEIN_C_S))
			.isEqualTo(Presence.ABSENT);
		assertThat(aChart().presenceOf(RiskFactor.PROTEIN_C_S)).isEqualTo(Presence.UNKNOWN);
	}

	@Test
	void newestLupusAnticoagulantThatTellsDecides() {
		assertThat(lupus(lupus().interpreted("POS").daysAgo(20), lupus().interpreted("NEG").daysAgo(10)))
			.isEqualTo(Presence.ABSENT);
		assertThat(lupus(lupus().interpreted("NEG").daysAgo(20), lupus().interpreted("POS").daysAgo(10)))
			.isEqualTo(Presence.PRESENT);
		assertThat(lupus(lupus().interpreted("POS").daysAgo(20), lupus().daysAgo(10))).isEqualTo(Presence.PRESENT);
		assertThat(lupus(lupus().coded("qualifier", Concept.FINDING_PRESENT), lupus().daysAgo(10)))
			.isEqualTo(Presence.PRESENT);
	}

	private static ObservationBuilder lupus() {
		return finding(Concept.LAB_LUPUS_ANTICOAGULANT);
	}

	private static Presence lupus(ObservationBuilder one, ObservationBuilder other) {
		return aChart().with(one).with(other).presenceOf(RiskFactor.THROMBOPHILIA);
	}

	@Test
	void obesityTellsWhyItIsAbsentOrUnknown() {
		assertThat(aChart().lab(Concept.OBS_BMI, "29", "kg/m2").found(RiskFactor.OBESITY).reason().toString())
			.isEqualTo("BMI below 30");
		assertThat(aChart().found(RiskFactor.OBESITY).reason().toString()).isEqualTo("not charted, no BMI in 1 year");
		ChartBuilder unread = aChart().without(PrefetchKey.OBSERVATIONS);
		assertThat(unread.presenceOf(RiskFactor.OBESITY)).isEqualTo(Presence.UNKNOWN);
		assertThat(unread.lab(Concept.OBS_BMI, "29", "kg/m2").presenceOf(RiskFactor.OBESITY))
			.isEqualTo(Presence.ABSENT);
	}

	@Test
	void obesityWithoutADateStandsBesideALowerBmi() {
		assertThat(aChart().with(Concept.OBESITY).lab(Concept.OBS_BMI, "29", "kg/m2").weightOf(RiskFactor.OBESITY))
			.isEqualTo(Weight.MINOR);
	}

	@Test
	void highBmiAndTheDiagnosisAreBothShown() {
		assertThat(aChart().with(Concept.OBESITY)
			.lab(Concept.OBS_BMI, "38.2", "kg/m2")
			.found(RiskFactor.OBESITY)
			.evidence()).extracting(Evidence::phrase).containsExactly("BMI 38.2", "obesity");
	}

	@Test
	void weightThatIsNoneOrABoundTellsNoLoss() {
		assertThat(weights(aChart(), 2, "95", 3, "0", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.UNKNOWN);
		assertThat(weights(aChart(), 2, "95", 3, ">100", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.UNKNOWN);
		assertThat(weights(aChart(), 2, "95", 3, "100", 100).presenceOf(RiskFactor.WEIGHT_LOSS))
			.isEqualTo(Presence.PRESENT);
	}

}
