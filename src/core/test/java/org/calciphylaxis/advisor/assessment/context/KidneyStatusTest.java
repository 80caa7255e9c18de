package org.calciphylaxis.advisor.assessment.context;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.EventBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.encounter;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.EventBuilder.request;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

class KidneyStatusTest {

	private static ObservationBuilder egfr(String number, int daysAgo) {
		return lab(Concept.LAB_EGFR, number, "mL/min/{1.73_m2}").daysAgo(daysAgo);
	}

	private static KidneyStatus kidney(ChartBuilder chart) {
		return chart.patient().kidney();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "ESKD", "CKD5", "UREMIA", "DIALYSIS_STATUS", "KIDNEY_TRANSPLANT" })
	void diagnosisMakesUremic(Concept concept) {
		assertThat(kidney(aChart().with(concept)).isUremic()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Verification.class, names = { "REFUTED", "ENTERED_IN_ERROR" })
	void refutedDiagnosisDoesNot(Verification verification) {
		assertThat(kidney(aChart().with(problem(Concept.ESKD).is(verification))).isUremic()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "INACTIVE, false", "REMISSION, false", "RESOLVED, false", "ABSENT, true", "RELAPSE, true",
			"RECURRENCE, true" })
	void pastDiagnosisDoesNot(ClinicalStatus status, boolean uremic) {
		assertThat(kidney(aChart().with(problem(Concept.ESKD).is(status))).isUremic()).isEqualTo(uremic);
	}

	@Test
	void abatedDiagnosisCountsUntilItAbates() {
		assertThat(kidney(aChart().with(problem(Concept.ESKD).abated(0))).isUremic()).isFalse();
		assertThat(kidney(aChart().with(problem(Concept.ESKD).abated(-1))).isUremic()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "14.9, 90, true", "14.9, 89, false", "15, 90, false", "<15, 90, true" })
	void twoLowFiltrationRatesNinetyDaysApartMakeUremic(String number, int apart, boolean uremic) {
		assertThat(kidney(aChart().with(egfr(number, 0)).with(egfr(number, apart))).isUremic()).isEqualTo(uremic);
	}

	@ParameterizedTest
	@CsvSource({ "365, true", "366, false" })
	void filtrationRateLooksBackOneYear(int days, boolean uremic) {
		assertThat(kidney(aChart().with(egfr("10", 100)).with(egfr("10", days))).isUremic()).isEqualTo(uremic);
	}

	@ParameterizedTest
	@CsvSource({ "14.9, true", "15, false" })
	void oneLowRateIsEnoughWithACodedStage(String number, boolean uremic) {
		assertThat(kidney(aChart().with(Concept.CKD4).with(egfr(number, 0))).isUremic()).isEqualTo(uremic);
	}

	@ParameterizedTest
	@CsvSource({ "29.9, true", "30, false" })
	void rateBelowThirtyIsAdvanced(String number, boolean advanced) {
		KidneyStatus kidney = kidney(aChart().with(egfr(number, 0)));
		assertThat(kidney.isUremicOrAdvanced()).isEqualTo(advanced);
		assertThat(kidney.isUremic()).isFalse();
		assertThat(kidney.evidence()).hasSize(advanced ? 1 : 0);
	}

	@Test
	void stageFourIsAdvancedAndNotUremic() {
		assertThat(kidney(aChart().with(Concept.CKD4)).isUremicOrAdvanced()).isTrue();
		assertThat(kidney(aChart().with(Concept.CKD4)).isUremic()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "120, 106, true", "121, 100, false", "120, 107, false", "14, 0, true", "13, 0, false" })
	void twoSessionsFourteenDaysApartAreChronic(int first, int second, boolean chronic) {
		ChartBuilder chart = aChart().with(procedure(Concept.DIALYSIS_HD).on(first))
			.with(encounter(Concept.DIALYSIS_SERVICE_TYPE).on(second));
		assertThat(kidney(chart).isOnChronicDialysis()).isEqualTo(chronic);
	}

	@Test
	void oneProcedureIsNotChronicUnlessItGoesOnForMoreThanNinetyDays() {
		assertThat(kidney(aChart().with(procedure(Concept.DIALYSIS_PD).on(60).is(Status.ACTIVE))).isOnChronicDialysis())
			.isFalse();
		assertThat(kidney(aChart().with(procedure(Concept.DIALYSIS_PD).on(60).until(40))).isOnChronicDialysis())
			.isFalse();
		assertThat(
				kidney(aChart().with(procedure(Concept.DIALYSIS_PD).on(900).is(Status.ACTIVE))).isOnChronicDialysis())
			.isTrue();
		assertThat(kidney(aChart().with(encounter(Concept.DIALYSIS_SERVICE_TYPE).on(900).is(Status.ACTIVE)))
			.isOnChronicDialysis()).isFalse();
	}

	@Test
	void acuteModalitiesRequestsAndPlansAreNotChronic() {
		assertThat(twice(procedure(Concept.DIALYSIS_HD, Concept.DIALYSIS_ACUTE_MODALITY).on(30),
				procedure(Concept.DIALYSIS_HD, Concept.DIALYSIS_ACUTE_MODALITY).on(1)))
			.isFalse();
		assertThat(twice(request(Concept.DIALYSIS_HD).on(30), request(Concept.DIALYSIS_HD).on(1))).isFalse();
		assertThat(
				twice(procedure(Concept.DIALYSIS_HD).on(30).is(Status.PLANNED), procedure(Concept.DIALYSIS_HD).on(1)))
			.isFalse();
		assertThat(twice(procedure(Concept.DIALYSIS_HD).on(1), procedure(Concept.DIALYSIS_HD).on(-20))).isFalse();
		assertThat(twice(procedure(Concept.DIALYSIS_HD), procedure(Concept.DIALYSIS_HD))).isFalse();
	}

	private static boolean twice(EventBuilder one, EventBuilder other) {
		return kidney(aChart().with(one).with(other)).isOnChronicDialysis();
	}

	@Test
	void acuteInjuryAloneIsNotUremicButTold() {
		KidneyStatus kidney = kidney(aChart().with(Concept.AKI));
		assertThat(kidney.isUremic()).isFalse();
		assertThat(kidney.acuteInjury()).hasSize(1);
	}

	@Test
	void endStageDiseaseIsChronicDialysisUnlessWithTransplant() {
		assertThat(kidney(aChart().with(Concept.ESKD)).isOnChronicDialysis()).isTrue();
		assertThat(kidney(withTransplantCode()).isOnChronicDialysis()).isFalse();
		assertThat(kidney(withTransplantCode().with(Concept.KIDNEY_TRANSPLANT_FAILURE)).isOnChronicDialysis()).isTrue();
	}

	private static ChartBuilder withTransplantCode() {
		return aChart().with(problem(Concept.ESKD, Concept.ESKD_WITH_TRANSPLANT));
	}

	@ParameterizedTest
	@CsvSource({ "90, false", "91, true", "0, false" })
	void dialysisAfterTheTransplantEndsTheGraft(int session, boolean functioning) {
		ChartBuilder chart = aChart().with(problem(Concept.KIDNEY_TRANSPLANT).onset(400))
			.with(procedure(Concept.DIALYSIS_HD).on(session));
		assertThat(kidney(chart).hasFunctioningGraft()).isEqualTo(functioning);
	}

	@Test
	void dialysisBeforeTheTransplantDoesNot() {
		ChartBuilder chart = aChart().with(procedure(Concept.KIDNEY_TRANSPLANT).on(20))
			.with(procedure(Concept.DIALYSIS_HD).on(21))
			.with(procedure(Concept.DIALYSIS_HD).on(60));
		assertThat(kidney(chart).isOnChronicDialysis()).isFalse();
		assertThat(kidney(chart).isUremic()).isTrue();
	}

	@Test
	void dialysisStatusLaterThanTheTransplantEndsTheGraft() {
		assertThat(graftAndStatus(problem(Concept.DIALYSIS_STATUS).onset(200))).isFalse();
		assertThat(graftAndStatus(problem(Concept.DIALYSIS_STATUS).onset(500))).isTrue();
		assertThat(graftAndStatus(problem(Concept.DIALYSIS_STATUS))).isTrue();
	}

	private static boolean graftAndStatus(ConditionBuilder status) {
		return kidney(aChart().with(problem(Concept.KIDNEY_TRANSPLANT).recorded(400)).with(status))
			.hasFunctioningGraft();
	}

	@ParameterizedTest
	@CsvSource({ "90, false", "91, true" })
	void undatedTransplantIsJudgedByDialysisOfTheLastNinetyDays(int days, boolean functioning) {
		ChartBuilder chart = aChart().with(Concept.KIDNEY_TRANSPLANT)
			.with(EventBuilder.procedure(Concept.DIALYSIS_HD).on(days));
		assertThat(kidney(chart).hasFunctioningGraft()).isEqualTo(functioning);
	}

	@Test
	void failedGraftIsChronicDialysisOnlyBesideEndStageDiseaseOrDialysis() {
		assertThat(kidney(aChart().with(Concept.KIDNEY_TRANSPLANT_FAILURE)).isUremic()).isTrue();
		assertThat(kidney(aChart().with(Concept.KIDNEY_TRANSPLANT_FAILURE)).isOnChronicDialysis()).isFalse();
		assertThat(kidney(aChart().with(Concept.KIDNEY_TRANSPLANT, Concept.KIDNEY_TRANSPLANT_FAILURE))
			.hasFunctioningGraft()).isTrue();
		assertThat(kidney(aChart().with(Concept.KIDNEY_TRANSPLANT, Concept.KIDNEY_TRANSPLANT_FAILURE, Concept.ESKD))
			.isOnChronicDialysis()).isTrue();
		assertThat(kidney(aChart().with(Concept.KIDNEY_TRANSPLANT, Concept.ESKD)).isOnChronicDialysis()).isFalse();
	}

}
