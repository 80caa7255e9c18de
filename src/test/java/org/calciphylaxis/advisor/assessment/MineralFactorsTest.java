package org.calciphylaxis.advisor.assessment;

import java.util.List;
import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Person.Gender;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartFacts.aChart;
import static org.calciphylaxis.advisor.assessment.ChartFacts.onDialysis;
import static org.calciphylaxis.advisor.assessment.EventFact.procedure;
import static org.calciphylaxis.advisor.assessment.FindingFact.lab;
import static org.calciphylaxis.advisor.assessment.ProblemFact.problem;

class MineralFactorsTest {

	private static FindingFact calcium(String number) {
		return lab(Concept.LAB_CALCIUM_TOTAL, number, "mg/dL");
	}

	private static FindingFact albumin(String number) {
		return lab(Concept.LAB_ALBUMIN, number, "g/dL");
	}

	private static FindingFact ionized(String number) {
		return lab(Concept.LAB_CALCIUM_IONIZED, number, "mmol/L");
	}

	private static FindingFact phosphate(String number) {
		return lab(Concept.LAB_PHOSPHATE, number, "mg/dL");
	}

	@ParameterizedTest
	@CsvSource({ "3.0, MINOR", "3.01, MINOR", "3.25, NOT_COUNTED", "3.24, MINOR", "4.0, NOT_COUNTED" })
	void totalCalciumIsCorrectedForAlbumin(String number, Weight weight) {
		assertThat(aChart().with(calcium("9.6")).with(albumin(number)).weightOf(Factor.CALCIUM)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "7, MINOR", "8, NOT_COUNTED", "0, MINOR" })
	void albuminCountsWithinSevenDaysOfTheCalcium(int days, Weight weight) {
		assertThat(aChart().with(calcium("9.6").daysAgo(days)).with(albumin("2")).weightOf(Factor.CALCIUM))
			.isEqualTo(weight);
		assertThat(aChart().with(calcium("9.6")).with(albumin("2").daysAgo(days)).weightOf(Factor.CALCIUM))
			.isEqualTo(weight);
	}

	@Test
	void uncorrectedCalciumSaysSo() {
		assertThat(aChart().with(calcium("11")).found(Factor.CALCIUM).evidence().get(0).remarks())
			.containsExactly(Remark.NOT_CORRECTED);
	}

	@Test
	void boundedAlbuminCorrectsNothing() {
		assertThat(aChart().with(calcium("9.6")).with(albumin("<2")).weightOf(Factor.CALCIUM))
			.isEqualTo(Weight.NOT_COUNTED);
		assertThat(aChart().with(calcium(">9.6")).with(albumin("2")).weightOf(Factor.CALCIUM))
			.isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void nearestAlbuminCorrects() {
		ChartFacts chart = aChart().with(calcium("9.6")).with(albumin("2").daysAgo(5)).with(albumin("4").daysAgo(1));
		assertThat(chart.weightOf(Factor.CALCIUM)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void correctedCalciumIsShownInTheUnitOfTheChart() {
		FindingFact si = lab(Concept.LAB_CALCIUM_TOTAL, "2.5", "mmol/L");
		assertThat(aChart().with(si).with(albumin("3")).found(Factor.CALCIUM).evidence().get(0).value())
			.isEqualTo("2.5 mmol/L (10.0 mg/dL), corrected for albumin 2.70 mmol/L (10.8 mg/dL)");
		assertThat(aChart().with(calcium("10")).with(albumin("3")).found(Factor.CALCIUM).evidence().get(0).value())
			.isEqualTo("10 mg/dL, corrected for albumin 10.8 mg/dL");
	}

	@ParameterizedTest
	@CsvSource({ "7, NOT_COUNTED", "8, MINOR" })
	void ionizedCalciumWithinSevenDaysOverrides(int days, Weight weight) {
		assertThat(aChart().with(calcium("12")).with(ionized("1.2").daysAgo(days)).weightOf(Factor.CALCIUM))
			.isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "7, NOT_COUNTED", "8, MINOR" })
	void reportedCorrectedCalciumGoesBeforeTheComputedOne(int days, Weight weight) {
		FindingFact reported = lab(Concept.LAB_CALCIUM_CORRECTED, "9.8", "mg/dL").daysAgo(days);
		assertThat(aChart().with(calcium("12")).with(reported).weightOf(Factor.CALCIUM)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "10, 5.5, NOT_COUNTED", "10.1, 5.5, MINOR", "10.2, 5.5, MINOR", "9, 5.5, NOT_COUNTED" })
	void productIsComputedWhenNeitherCounts(String calcium, String phosphate, Weight weight) {
		RiskFactor product = onDialysis().with(calcium(calcium))
			.with(phosphate(phosphate))
			.found(Factor.CALCIUM_PHOSPHATE_PRODUCT);
		assertThat(product.weight()).isEqualTo(weight);
	}

	@Test
	void productDoesNotCountBesideCalciumOrPhosphate() {
		assertThat(onDialysis().with(calcium("10.3")).with(phosphate("5.5")).weightOf(Factor.CALCIUM_PHOSPHATE_PRODUCT))
			.isEqualTo(Weight.NOT_COUNTED);
		assertThat(onDialysis().with(calcium("9")).with(phosphate("7")).weightOf(Factor.CALCIUM_PHOSPHATE_PRODUCT))
			.isEqualTo(Weight.NOT_COUNTED);
	}

	@ParameterizedTest
	@CsvSource({ "7, MINOR", "8, NOT_COUNTED" })
	void productNeedsBothWithinSevenDays(int days, Weight weight) {
		assertThat(onDialysis().with(calcium("10.2"))
			.with(phosphate("5.5").daysAgo(days))
			.weightOf(Factor.CALCIUM_PHOSPHATE_PRODUCT)).isEqualTo(weight);
	}

	@Test
	void productIsNeverComputedFromBoundsOrIonizedCalcium() {
		assertThat(presenceOfProduct(calcium(">=10.1"), phosphate("5.5"))).isEqualTo(Presence.UNKNOWN);
		assertThat(presenceOfProduct(calcium("10.1"), phosphate(">=5.4"))).isEqualTo(Presence.UNKNOWN);
		assertThat(presenceOfProduct(ionized("1.3"), phosphate("5.5"))).isEqualTo(Presence.UNKNOWN);
	}

	private static Presence presenceOfProduct(FindingFact calcium, FindingFact phosphate) {
		return onDialysis().with(calcium).with(phosphate).presenceOf(Factor.CALCIUM_PHOSPHATE_PRODUCT);
	}

	@Test
	void chartedDiagnosesCountWithoutResults() {
		RiskProfile risk = aChart().with(Concept.HYPERCALCEMIA, Concept.HYPERPHOSPHATEMIA, Concept.ALUMINUM_TOXICITY)
			.patient()
			.risk();
		assertThat(risk.minors()).isEqualTo(3);
		assertThat(risk.hasMineral()).isTrue();
	}

	@Test
	void parathyroidectomyCountsAlsoWhenResolved() {
		ProblemFact resolved = problem(Concept.PARATHYROIDECTOMY).is(ClinicalStatus.RESOLVED);
		assertThat(aChart().with(resolved).weightOf(Factor.PARATHYROID)).isEqualTo(Weight.MINOR);
		assertThat(aChart().with(procedure(Concept.PARATHYROIDECTOMY)).weightOf(Factor.PARATHYROID))
			.isEqualTo(Weight.MINOR);
		assertThat(aChart().with(procedure(Concept.PARATHYROIDECTOMY).is(CareEvent.Status.STOPPED))
			.weightOf(Factor.PARATHYROID)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void resolvedHyperparathyroidismDoesNotCount() {
		assertThat(aChart().with(problem(Concept.HYPERPARATHYROIDISM).is(ClinicalStatus.RESOLVED))
			.weightOf(Factor.PARATHYROID)).isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void lowPthFemaleSexAndShortDialysisCountTwice() {
		RiskProfile risk = onDialysis().of(Gender.FEMALE).lab(Concept.LAB_PTH, "100", "pg/mL").patient().risk();
		assertThat(risk.total()).isEqualTo(2);
		assertThat(risk.hasMineral()).isTrue();
	}

	@Test
	void capDoesNotTakeAnotherParathyroidFactor() {
		ChartFacts chart = onDialysis().of(Gender.FEMALE).with(Concept.HYPERPARATHYROIDISM);
		assertThat(chart.lab(Concept.LAB_PTH, "100", "pg/mL").patient().risk().total()).isEqualTo(3);
	}

	@Test
	void lowPthCountsForAMan() {
		assertThat(onDialysis().lab(Concept.LAB_PTH, "100", "pg/mL").patient().risk().total()).isEqualTo(2);
	}

	@Test
	void nearestAlbuminCorrectsAlsoWhenANewerOneIsThere() {
		ChartFacts chart = aChart().with(calcium("9.6").daysAgo(6)).with(albumin("2").daysAgo(5)).with(albumin("4"));
		assertThat(chart.weightOf(Factor.CALCIUM)).isEqualTo(Weight.MINOR);
	}

	@Test
	void cardTellsWhichCalciumWasCompared() {
		assertThat(items(aChart().with(ionized("1.4")).with(calcium("9")), Factor.CALCIUM))
			.containsExactly("Ionized calcium");
		assertThat(items(aChart().with(calcium("11")), Factor.CALCIUM)).containsExactly("Calcium");
	}

	@Test
	void cardShowsBesideTheDiagnosisOnlyAResultThatCounts() {
		assertThat(items(aChart().with(Concept.HYPERPARATHYROIDISM).lab(Concept.LAB_PTH, "400", "pg/mL"),
				Factor.PARATHYROID))
			.containsExactly("Hyperparathyroidism");
		assertThat(items(aChart().with(Concept.HYPERPARATHYROIDISM).lab(Concept.LAB_PTH, "700", "pg/mL"),
				Factor.PARATHYROID))
			.containsExactly("Hyperparathyroidism", "PTH");
	}

	private static List<String> items(ChartFacts chart, Factor factor) {
		return chart.found(factor).evidence().stream().map(Evidence::item).toList();
	}

	@Test
	void parathyroidTellsWhyAndWhichWay() {
		assertThat(parathyroid(aChart().lab(Concept.LAB_PTH, "700", "pg/mL")))
			.isEqualTo("high PTH: PTH above 600 pg/mL or 9 times the upper limit");
		assertThat(parathyroid(onDialysis().lab(Concept.LAB_PTH, "100", "pg/mL")))
			.isEqualTo("low PTH: PTH below 300 pg/mL on dialysis");
		assertThat(parathyroid(aChart().with(Concept.HYPERPARATHYROIDISM))).isEqualTo("hyperparathyroidism: charted");
	}

	private static String parathyroid(ChartFacts chart) {
		RiskFactor found = chart.found(Factor.PARATHYROID);
		return found.evidence().get(0).brief() + ": " + found.why();
	}

	@ParameterizedTest
	@CsvSource({ "LAB_FERRITIN, 800, ng/mL, ABSENT", "LAB_TSAT, 50, %, ABSENT", "LAB_ALP, 130, U/L, UNKNOWN" })
	void eitherIronResultTells(Concept lab, String number, String unit, Presence presence) {
		assertThat(aChart().lab(lab, number, unit).presenceOf(Factor.IRON_OVERLOAD)).isEqualTo(presence);
	}

}
