package org.calciphylaxis.advisor.assessment.risk;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

class MineralFactorsTest {

	private static ObservationBuilder calcium(String number) {
		return lab(Concept.LAB_CALCIUM_TOTAL, number, "mg/dL");
	}

	private static ObservationBuilder albumin(String number) {
		return lab(Concept.LAB_ALBUMIN, number, "g/dL");
	}

	private static ObservationBuilder ionized(String number) {
		return lab(Concept.LAB_CALCIUM_IONIZED, number, "mmol/L");
	}

	private static ObservationBuilder phosphate(String number) {
		return lab(Concept.LAB_PHOSPHATE, number, "mg/dL");
	}

	@ParameterizedTest
	@CsvSource({ "3.0, MINOR", "3.01, MINOR", "3.25, NOT_COUNTED", "3.24, MINOR", "4.0, NOT_COUNTED" })
	void totalCalciumIsCorrectedForAlbumin(String number, Weight weight) {
		assertThat(aChart().with(calcium("9.6")).with(albumin(number)).weightOf(RiskFactor.CALCIUM)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "7, MINOR", "8, NOT_COUNTED", "0, MINOR" })
	void albuminCountsWithinSevenDaysOfTheCalcium(int days, Weight weight) {
		assertThat(aChart().with(calcium("9.6").daysAgo(days)).with(albumin("2")).weightOf(RiskFactor.CALCIUM))
			.isEqualTo(weight);
		assertThat(aChart().with(calcium("9.6")).with(albumin("2").daysAgo(days)).weightOf(RiskFactor.CALCIUM))
			.isEqualTo(weight);
	}

	@Test
	void uncorrectedCalciumSaysSo() {
		assertThat(aChart().with(calcium("11")).found(RiskFactor.CALCIUM).evidence().get(0).remarks())
			.containsExactly(Remark.NOT_CORRECTED);
	}

	@Test
	void boundedAlbuminCorrectsNothing() {
		assertThat(aChart().with(calcium("9.6")).with(albumin("<2")).weightOf(RiskFactor.CALCIUM))
			.isEqualTo(Weight.NOT_COUNTED);
		assertThat(aChart().with(calcium(">9.6")).with(albumin("2")).weightOf(RiskFactor.CALCIUM))
			.isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void nearestAlbuminCorrects() {
		ChartBuilder chart = aChart().with(calcium("9.6")).with(albumin("2").daysAgo(5)).with(albumin("4").daysAgo(1));
		assertThat(chart.weightOf(RiskFactor.CALCIUM)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void correctedCalciumIsShownInTheUnitOfTheChart() {
		ObservationBuilder si = lab(Concept.LAB_CALCIUM_TOTAL, "2.5", "mmol/L");
		assertThat(aChart().with(si).with(albumin("3")).found(RiskFactor.CALCIUM).evidence().get(0).value())
			.isEqualTo("2.5 mmol/L (10.0 mg/dL), corrected for albumin 2.70 mmol/L (10.8 mg/dL)");
		assertThat(aChart().with(calcium("10")).with(albumin("3")).found(RiskFactor.CALCIUM).evidence().get(0).value())
			.isEqualTo("10 mg/dL, corrected for albumin 10.8 mg/dL");
	}

	@ParameterizedTest
	@CsvSource({ "7, NOT_COUNTED", "8, MINOR" })
	void ionizedCalciumWithinSevenDaysOverrides(int days, Weight weight) {
		assertThat(aChart().with(calcium("12")).with(ionized("1.2").daysAgo(days)).weightOf(RiskFactor.CALCIUM))
			.isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "7, NOT_COUNTED", "8, MINOR" })
	void reportedCorrectedCalciumGoesBeforeTheComputedOne(int days, Weight weight) {
		ObservationBuilder reported = lab(Concept.LAB_CALCIUM_CORRECTED, "9.8", "mg/dL").daysAgo(days);
		assertThat(aChart().with(calcium("12")).with(reported).weightOf(RiskFactor.CALCIUM)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "10, 5.5, NOT_COUNTED", "10.1, 5.5, MINOR", "10.2, 5.5, MINOR", "9, 5.5, NOT_COUNTED" })
	void productIsComputedWhenNeitherCounts(String calcium, String phosphate, Weight weight) {
		RiskFactor.Status product = onDialysis().with(calcium(calcium))
			.with(phosphate(phosphate))
			.found(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT);
		assertThat(product.weight()).isEqualTo(weight);
	}

	@Test
	void productDoesNotCountBesideCalciumOrPhosphate() {
		assertThat(onDialysis().with(calcium("10.3"))
			.with(phosphate("5.5"))
			.weightOf(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT)).isEqualTo(Weight.NOT_COUNTED);
		assertThat(onDialysis().with(calcium("9")).with(phosphate("7")).weightOf(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT))
			.isEqualTo(Weight.NOT_COUNTED);
	}

	@ParameterizedTest
	@CsvSource({ "7, MINOR", "8, NOT_COUNTED" })
	void productNeedsBothWithinSevenDays(int days, Weight weight) {
		assertThat(onDialysis().with(calcium("10.2"))
			.with(phosphate("5.5").daysAgo(days))
			.weightOf(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT)).isEqualTo(weight);
	}

	@Test
	void productIsNeverComputedFromBoundsOrIonizedCalcium() {
		assertThat(presenceOfProduct(calcium(">=10.1"), phosphate("5.5"))).isEqualTo(Presence.UNKNOWN);
		assertThat(presenceOfProduct(calcium("10.1"), phosphate(">=5.4"))).isEqualTo(Presence.UNKNOWN);
		assertThat(presenceOfProduct(ionized("1.3"), phosphate("5.5"))).isEqualTo(Presence.UNKNOWN);
	}

	private static Presence presenceOfProduct(ObservationBuilder calcium, ObservationBuilder phosphate) {
		return onDialysis().with(calcium).with(phosphate).presenceOf(RiskFactor.CALCIUM_PHOSPHATE_PRODUCT);
	}

	@Test
	void chartedDiagnosesCountWithoutResults() {
		RiskProfile risk = aChart().with(Concept.HYPERCALCEMIA, Concept.HYPERPHOSPHATEMIA, Concept.ALUMINUM_TOXICITY)
			.patient()
			.risk();
		assertThat(risk.minors()).isEqualTo(3);
		assertThat(risk.hasMineralResult()).isFalse();
	}

	@Test
	void parathyroidectomyCountsAlsoWhenResolved() {
		ConditionBuilder resolved = problem(Concept.PARATHYROIDECTOMY).is(ClinicalStatus.RESOLVED);
		assertThat(aChart().with(resolved).weightOf(RiskFactor.PARATHYROID)).isEqualTo(Weight.MINOR);
		assertThat(aChart().with(procedure(Concept.PARATHYROIDECTOMY)).weightOf(RiskFactor.PARATHYROID))
			.isEqualTo(Weight.MINOR);
		assertThat(aChart().with(procedure(Concept.PARATHYROIDECTOMY).is(EventFact.Status.STOPPED))
			.weightOf(RiskFactor.PARATHYROID)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void resolvedHyperparathyroidismDoesNotCount() {
		assertThat(aChart().with(problem(Concept.HYPERPARATHYROIDISM).is(ClinicalStatus.RESOLVED))
			.weightOf(RiskFactor.PARATHYROID)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void lowPthFemaleSexAndShortDialysisCountTwice() {
		RiskProfile risk = onDialysis().of(Gender.FEMALE).lab(Concept.LAB_PTH, "100", "pg/mL").patient().risk();
		assertThat(risk.total()).isEqualTo(2);
		assertThat(risk.hasMineralResult()).isFalse();
	}

	@Test
	void capDoesNotTakeAnotherParathyroidFactor() {
		ChartBuilder chart = onDialysis().of(Gender.FEMALE).with(Concept.HYPERPARATHYROIDISM);
		assertThat(chart.lab(Concept.LAB_PTH, "100", "pg/mL").patient().risk().total()).isEqualTo(3);
	}

	@Test
	void lowPthCountsForAMan() {
		assertThat(onDialysis().lab(Concept.LAB_PTH, "100", "pg/mL").patient().risk().total()).isEqualTo(2);
	}

	@Test
	void nearestAlbuminCorrectsAlsoWhenANewerOneIsThere() {
		ChartBuilder chart = aChart().with(calcium("9.6").daysAgo(6)).with(albumin("2").daysAgo(5)).with(albumin("4"));
		assertThat(chart.weightOf(RiskFactor.CALCIUM)).isEqualTo(Weight.MINOR);
	}

	@Test
	void cardTellsWhichCalciumWasCompared() {
		assertThat(items(aChart().with(ionized("1.4")).with(calcium("9")), RiskFactor.CALCIUM))
			.containsExactly("Ionized calcium");
		assertThat(items(aChart().with(calcium("11")), RiskFactor.CALCIUM)).containsExactly("Calcium");
	}

	@Test
	void cardShowsBesideTheDiagnosisOnlyAResultThatCounts() {
		assertThat(items(aChart().with(Concept.HYPERPARATHYROIDISM).lab(Concept.LAB_PTH, "400", "pg/mL"),
				RiskFactor.PARATHYROID))
			.containsExactly("Hyperparathyroidism");
		assertThat(items(aChart().with(Concept.HYPERPARATHYROIDISM).lab(Concept.LAB_PTH, "700", "pg/mL"),
				RiskFactor.PARATHYROID))
			.containsExactly("Hyperparathyroidism", "PTH");
	}

	private static List<String> items(ChartBuilder chart, RiskFactor factor) {
		return chart.found(factor).evidence().stream().map(Evidence::item).toList();
	}

	@Test
	void parathyroidTellsWhyAndWhichWay() {
		assertThat(parathyroid(aChart().lab(Concept.LAB_PTH, "700", "pg/mL")))
			.isEqualTo("high PTH: PTH above 600 pg/mL or 9 times the upper limit");
		assertThat(parathyroid(onDialysis().lab(Concept.LAB_PTH, "100", "pg/mL")))
			.isEqualTo("low PTH: PTH below 150 pg/mL on dialysis");
		assertThat(parathyroid(aChart().with(Concept.HYPERPARATHYROIDISM))).isEqualTo("hyperparathyroidism: charted");
	}

	private static String parathyroid(ChartBuilder chart) {
		RiskFactor.Status found = chart.found(RiskFactor.PARATHYROID);
		return found.evidence().get(0).phrase() + ": " + found.reason();
	}

	@ParameterizedTest
	@CsvSource({ "LAB_FERRITIN, 800, ng/mL, ABSENT", "LAB_TSAT, 50, %, ABSENT", "LAB_ALP, 130, U/L, UNKNOWN" })
	void eitherIronResultTells(Concept lab, String number, String unit, Presence presence) {
		assertThat(aChart().lab(lab, number, unit).presenceOf(RiskFactor.IRON_OVERLOAD)).isEqualTo(presence);
	}

}
