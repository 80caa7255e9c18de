package org.calciphylaxis.advisor.assessment.context;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact.Status;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

class SepsisStatusTest {

	private static boolean isPresent(ChartBuilder chart) {
		return chart.patient().sepsis().isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "14, true", "15, false" })
	void diagnosisCountsForTwoWeeks(int days, boolean there) {
		assertThat(isPresent(aChart().with(problem(Concept.SEPSIS).onset(days)))).isEqualTo(there);
		assertThat(isPresent(aChart().with(problem(Concept.SEPSIS).onset(90).recorded(days)))).isEqualTo(there);
	}

	@Test
	void undatedDiagnosisIsListedAndNotUsed() {
		SepsisStatus sepsis = aChart().with(Concept.SEPSIS).patient().sepsis();
		assertThat(sepsis.isPresent()).isFalse();
		assertThat(sepsis.gaps()).hasSize(1);
	}

	@Test
	void resolvedDiagnosisDoesNotCount() {
		assertThat(isPresent(aChart().with(problem(Concept.SEPSIS).onset(3).is(ClinicalStatus.RESOLVED)))).isFalse();
	}

	@Test
	void questionedDiagnosisIsListedAndNotCounted() {
		SepsisStatus sepsis = aChart().with(problem(Concept.SEPSIS).onset(1).saying("rule out sepsis"))
			.patient()
			.sepsis();
		assertThat(sepsis.isPresent()).isFalse();
		assertThat(sepsis.gaps()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(names = { "PROVISIONAL", "DIFFERENTIAL", "UNCONFIRMED" })
	void unconfirmedDiagnosisIsListedAndNotCounted(Verification verification) {
		SepsisStatus sepsis = aChart().with(problem(Concept.SEPSIS).onset(1).is(verification)).patient().sepsis();
		assertThat(sepsis.isPresent()).isFalse();
		assertThat(sepsis.gaps()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "history of sepsis", "no sepsis", "sepsis ruled out" })
	void pastOrDeniedDiagnosisDoesNotCount(String words) {
		assertThat(isPresent(aChart().with(problem(Concept.SEPSIS).onset(1).saying(words)))).isFalse();
	}

	private static ObservationBuilder culture() {
		return finding(Concept.LAB_BLOOD_CULTURE);
	}

	@ParameterizedTest
	@CsvSource({ "7, true", "8, false" })
	void cultureWithAnOrganismCountsForAWeek(int days, boolean there) {
		assertThat(isPresent(aChart().with(culture().saying("Staphylococcus aureus").daysAgo(days)))).isEqualTo(there);
		assertThat(isPresent(aChart().with(culture().coded("Escherichia coli").daysAgo(days)))).isEqualTo(there);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No growth", "negative", "sterile", "pending", "no organism seen" })
	void cultureWithoutOrganismDoesNot(String words) {
		assertThat(isPresent(aChart().with(culture().saying(words)))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "PRELIMINARY, true", "FINAL, true", "AMENDED, true", "CORRECTED, true", "OTHER, false" })
	void preliminaryCultureCountsToo(Status status, boolean there) {
		assertThat(isPresent(aChart().with(culture().saying("Staphylococcus aureus").is(status)))).isEqualTo(there);
	}

	@Test
	void interpretationTellsWhereWordsDoNot() {
		assertThat(isPresent(aChart().with(culture().interpreted("POS")))).isTrue();
		assertThat(isPresent(aChart().with(culture()))).isFalse();
		assertThat(isPresent(aChart().with(culture().saying("Staphylococcus").interpreted("NEG")))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "38.3, 99, 101, true", "38.2, 99, 101, false", "35.9, 99, 101, true", "36, 99, 101, false",
			"39, 100, 101, false", "39, 99, 100, false", "39, 99.9, 100.1, true" })
	void signsMakeSepsisBeyondTheirLimits(String celsius, String systolic, String crp, boolean there) {
		assertThat(isPresent(signs(celsius, systolic, crp, 0, 0))).isEqualTo(there);
	}

	@ParameterizedTest
	@CsvSource({ "1440, 0, true", "1441, 0, false", "0, 1440, true", "0, 1441, false", "720, 1440, true" })
	void signsBelongIntoOneDay(int temperatureAgo, int crpAgo, boolean there) {
		assertThat(isPresent(signs("39", "90", "150", temperatureAgo, crpAgo))).isEqualTo(there);
	}

	private static ChartBuilder signs(String celsius, String systolic, String crp, int temperatureAgo, int crpAgo) {
		return aChart().with(lab(Concept.OBS_BODY_TEMPERATURE, celsius, "Cel").minutesAgo(temperatureAgo))
			.with(lab(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, systolic, "mm[Hg]"))
			.with(lab(Concept.LAB_CRP, crp, "mg/L").minutesAgo(crpAgo));
	}

	@ParameterizedTest
	@CsvSource({ "2880, true", "2881, false" })
	void signsCountForTwoDays(int minutes, boolean there) {
		ChartBuilder chart = aChart().with(lab(Concept.OBS_BODY_TEMPERATURE, "39", "Cel").minutesAgo(minutes))
			.with(lab(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, "90", "mm[Hg]").minutesAgo(minutes))
			.with(lab(Concept.LAB_CRP, "150", "mg/L").minutesAgo(minutes));
		assertThat(isPresent(chart)).isEqualTo(there);
	}

	@ParameterizedTest
	@CsvSource({ "LAB_LACTATE, 2.1, mmol/L, true", "LAB_LACTATE, 2, mmol/L, false",
			"OBS_SYSTOLIC_BLOOD_PRESSURE, 99, mm[Hg], true", "OBS_SYSTOLIC_BLOOD_PRESSURE, 100, mm[Hg], false" })
	void pressureOrLactateIsTheSecondSign(Concept lab, String number, String unit, boolean there) {
		ChartBuilder chart = aChart().lab(Concept.OBS_BODY_TEMPERATURE, "39", "Cel")
			.lab(lab, number, unit)
			.lab(Concept.LAB_CRP, "150", "mg/L");
		assertThat(isPresent(chart)).isEqualTo(there);
	}

	@ParameterizedTest
	@CsvSource({ "LAB_CRP, 101, mg/L, true", "LAB_CRP, 100, mg/L, false", "LAB_LEUKOCYTES, 12.1, 10*9/L, true",
			"LAB_LEUKOCYTES, 12, 10*9/L, false", "LAB_LEUKOCYTES, 3.9, 10*9/L, true",
			"LAB_LEUKOCYTES, 4, 10*9/L, false" })
	void crpOrLeukocytesAreTheThirdSign(Concept lab, String number, String unit, boolean there) {
		ChartBuilder chart = aChart().lab(Concept.OBS_BODY_TEMPERATURE, "39", "Cel")
			.lab(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, "90", "mm[Hg]")
			.lab(lab, number, unit);
		assertThat(isPresent(chart)).isEqualTo(there);
	}

	@Test
	void usualContaminantCountsOnlyInSeveralCultures() {
		ChartBuilder once = aChart().with(culture().saying("Staphylococcus epidermidis"));
		assertThat(isPresent(once)).isFalse();
		assertThat(once.patient().sepsis().gaps()).extracting(DataGap::item).containsExactly("Blood culture");
		assertThat(isPresent(once.with(culture().saying("Staphylococcus epidermidis")))).isTrue();
	}

	@Test
	void otherCulturesAreNoSepsis() {
		assertThat(isPresent(aChart().with(finding(Concept.LAB_WOUND_CULTURE).saying("Staphylococcus aureus"))))
			.isFalse();
	}

	@Test
	void cardShowsTheOrganismAsReported() {
		assertThat(evidence(aChart().with(culture().saying("Staphylococcus aureus"))))
			.containsExactly("Blood culture: Staphylococcus aureus");
		assertThat(evidence(aChart().with(culture().coded("Escherichia coli"))))
			.containsExactly("Blood culture: Escherichia coli");
	}

	@Test
	void cardShowsTheThreeSignsOnce() {
		assertThat(evidence(signs("39", "90", "150", 60, 30).with(lab(Concept.LAB_CRP, "160", "mg/L").minutesAgo(600))))
			.containsExactly("Temperature: 39 Cel", "Systolic blood pressure: 90 mm[Hg]", "CRP: 150 mg/L");
	}

	private static List<String> evidence(ChartBuilder chart) {
		return chart.patient().sepsis().evidence().stream().map((fact) -> fact.item() + ": " + fact.value()).toList();
	}

	@Test
	void codedPresentTellsWhereWordsDoNot() {
		assertThat(isPresent(aChart().with(culture().coded("", Concept.FINDING_PRESENT)))).isTrue();
		assertThat(isPresent(aChart().with(culture().coded("", Concept.DIABETES_ANY)))).isFalse();
	}

}
