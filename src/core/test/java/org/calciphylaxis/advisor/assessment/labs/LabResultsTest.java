package org.calciphylaxis.advisor.assessment.labs;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.risk.RiskProfile;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

class LabResultsTest {

	private static final ObservationBuilder HIGH = lab(Concept.LAB_PTH, "2000", "pg/mL");

	private static ObservationBuilder pth(String number, int daysAgo) {
		return lab(Concept.LAB_PTH, number, "pg/mL").daysAgo(daysAgo);
	}

	@Test
	void newestResultWins() {
		assertThat(aChart().with(pth("2000", 2)).with(pth("400", 1)).weightOf(RiskFactor.PARATHYROID))
			.isEqualTo(Weight.NOT_COUNTED);
	}

	@Test
	void newerUnusableResultIsListedAndTheOlderOneUsed() {
		ChartBuilder chart = aChart().with(pth("2000", 2)).with(lab(Concept.LAB_PTH, "400", null).daysAgo(1));
		assertThat(chart.weightOf(RiskFactor.PARATHYROID)).isEqualTo(Weight.MAJOR);
		assertThat(chart.whenOpened().gaps()).anyMatch((gap) -> gap.item().equals("PTH"));
	}

	@Test
	void unusableResultIsListedWithItsValueReasonAndDay() {
		assertThat(aChart().with(lab(Concept.LAB_PTH, "400", null).daysAgo(1)).whenOpened().gaps())
			.extracting(DataGap::item, DataGap::reason)
			.contains(tuple("PTH", "400 not usable: no unit (2026-06-29)"));
	}

	@Test
	void olderUnusableResultIsNotListed() {
		ChartBuilder chart = aChart().with(pth("400", 1)).with(lab(Concept.LAB_PTH, "400", null).daysAgo(2));
		assertThat(chart.whenOpened().gaps()).noneMatch((gap) -> gap.item().equals("PTH"));
	}

	@Test
	void unusableResultOfTheSameTimeIsListed() {
		ChartBuilder chart = aChart().with(pth("400", 1)).with(lab(Concept.LAB_PTH, "9", "mg").daysAgo(1));
		assertThat(chart.whenOpened().gaps()).anyMatch((gap) -> gap.item().equals("PTH"));
	}

	@Test
	void tieTakesTheValueOfHigherRiskAndSaysConflicting() {
		RiskFactor.Status found = aChart().with(pth("400", 1)).with(pth("2000", 1)).found(RiskFactor.PARATHYROID);
		assertThat(found.weight()).isEqualTo(Weight.MAJOR);
		assertThat(found.evidence().get(0).remarks()).contains(Remark.CONFLICTING);
	}

	@Test
	void sameValueTwiceIsNoConflict() {
		RiskFactor.Status found = aChart().with(pth("2000", 1)).with(pth("2000.0", 1)).found(RiskFactor.PARATHYROID);
		assertThat(found.evidence().get(0).remarks()).isEmpty();
	}

	@Test
	void tieOfAlbuminsTakesTheLowerOne() {
		ChartBuilder chart = aChart().lab(Concept.LAB_ALBUMIN, "4", "g/dL").lab(Concept.LAB_ALBUMIN, "3", "g/dL");
		assertThat(chart.weightOf(RiskFactor.ALBUMIN)).isEqualTo(Weight.MINOR);
	}

	@ParameterizedTest
	@CsvSource({ "LAB_PTH, 0.9, pg/mL", "LAB_PTH, 10001, pg/mL", "LAB_ALBUMIN, 0.4, g/dL", "LAB_ALBUMIN, 7.1, g/dL",
			"LAB_CALCIUM_TOTAL, 3.9, mg/dL", "LAB_CALCIUM_TOTAL, 20.1, mg/dL", "LAB_PHOSPHATE, 0.4, mg/dL",
			"LAB_PHOSPHATE, 20.1, mg/dL", "OBS_BMI, 9.9, kg/m2", "OBS_BMI, 90.1, kg/m2" })
	void implausibleResultIsListed(Concept concept, String number, String unit) {
		Assessment told = aChart().lab(concept, number, unit).whenOpened();
		assertThat(told.gaps()).anyMatch((gap) -> gap.reason().contains(number + " " + unit + " not usable"));
	}

	@Test
	void resultWithoutNumberIsListed() {
		assertThat(gapsOf(finding(Concept.LAB_PTH).saying("hemolyzed"))).isTrue();
		assertThat(gapsOf(finding(Concept.LAB_PTH).coded("hemolyzed"))).isTrue();
		assertThat(gapsOf(finding(Concept.LAB_PTH).of(new ObservedValue.Flag(true)))).isTrue();
	}

	@Test
	void absentResultIsNotListed() {
		assertThat(gapsOf(finding(Concept.LAB_PTH).of(new ObservedValue.Absent()))).isFalse();
		assertThat(gapsOf(finding(Concept.LAB_PTH))).isFalse();
	}

	private static boolean gapsOf(ObservationBuilder result) {
		return aChart().with(result).whenOpened().gaps().stream().anyMatch((gap) -> gap.item().equals("PTH"));
	}

	@ParameterizedTest
	@CsvSource({ "500, 50, pg/mL, MINOR", "450, 50, pg/mL, NOT_COUNTED", "450.1, 50, pg/mL, MINOR",
			"500, 5.3, pmol/L, MINOR", "450, 5.3, pmol/L, NOT_COUNTED", "450.1, 5.3, pmol/L, MINOR",
			"500, 5, parsec, NOT_COUNTED" })
	void pthAboveNineTimesItsUpperLimitIsMinor(String number, String high, String unit, Weight weight) {
		ObservationBuilder result = lab(Concept.LAB_PTH, number, "pg/mL").upTo(high, unit);
		assertThat(aChart().with(result).weightOf(RiskFactor.PARATHYROID)).isEqualTo(weight);
	}

	@Test
	void rangeWithoutUpperEndSaysNothing() {
		assertThat(aChart().with(lab(Concept.LAB_PTH, "500", "pg/mL").from("1", "pg/mL"))
			.presenceOf(RiskFactor.PARATHYROID)).isEqualTo(Presence.ABSENT);
		assertThat(aChart().with(lab(Concept.LAB_ALP, "131", "U/L").from("1", "U/L"))
			.weightOf(RiskFactor.ALKALINE_PHOSPHATASE)).isEqualTo(Weight.MINOR);
	}

	@ParameterizedTest
	@CsvSource({ "120, 120, U/L, NOT_COUNTED", "121, 120, U/L, MINOR", "149, 150, U/L, NOT_COUNTED",
			"131, 5, parsec, MINOR", "130, 5, parsec, NOT_COUNTED" })
	void alkalinePhosphataseIsComparedWithItsOwnRange(String number, String high, String unit, Weight weight) {
		ObservationBuilder result = lab(Concept.LAB_ALP, number, "U/L").upTo(high, unit);
		assertThat(aChart().with(result).weightOf(RiskFactor.ALKALINE_PHOSPHATASE)).isEqualTo(weight);
	}

	@Test
	void convertedValueStandsInBrackets() {
		assertThat(
				aChart().lab(Concept.LAB_PTH, "212", "pmol/L").found(RiskFactor.PARATHYROID).evidence().get(0).value())
			.isEqualTo("212 pmol/L (2000 pg/mL)");
	}

	@Test
	void chartedDiagnosisAndHighPthAreOneFactor() {
		RiskProfile risk = aChart().with(Concept.HYPERPARATHYROIDISM).with(HIGH).patient().risk();
		assertThat(risk.total()).isEqualTo(1);
		assertThat(risk.majors()).isEqualTo(1);
	}

}
