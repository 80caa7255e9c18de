package org.calciphylaxis.advisor.assessment.medication;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Intent;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.order;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.statement;

class MedicationHistoryTest {

	private static final DrugClass VKA = DrugClass.VITAMIN_K_ANTAGONIST;

	private static MedicationHistory drugs(MedicationBuilder... facts) {
		ChartBuilder chart = aChart();
		for (MedicationBuilder fact : facts) {
			chart.with(fact);
		}
		return chart.patient().drugs();
	}

	private static MedicationBuilder warfarin() {
		return order(Concept.WARFARIN);
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVE, true", "ON_HOLD, false", "CANCELLED, false", "COMPLETED, false", "ENTERED_IN_ERROR, false",
			"STOPPED, false", "DRAFT, false", "UNKNOWN, false", "INTENDED, false", "NOT_TAKEN, false",
			"ABSENT, false" })
	void onlyActiveOrdersAreActive(Status status, boolean active) {
		assertThat(drugs(warfarin().is(status)).isActive(VKA)).isEqualTo(active);
	}

	@ParameterizedTest
	@CsvSource({ "ORDER, true", "PLAN, true", "OTHER, false", "ABSENT, true" })
	void proposalsAndOptionsAreNot(Intent intent, boolean active) {
		assertThat(drugs(warfarin().meant(intent)).isActive(VKA)).isEqualTo(active);
	}

	@Test
	void orderNotToTakeItIsNot() {
		assertThat(drugs(warfarin().notToBePerformed()).isActive(VKA)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "365, true", "366, false" })
	void orderCountsForAYearAndIsUnclearLater(int days, boolean active) {
		MedicationHistory drugs = drugs(warfarin().authored(days));
		assertThat(drugs.isActive(VKA)).isEqualTo(active);
		assertThat(drugs.unclear(VKA).isEmpty()).isEqualTo(active);
	}

	@Test
	void statementIsNeverTooOld() {
		assertThat(drugs(statement(Concept.WARFARIN).authored(2000)).isActive(VKA)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, false", "-1, true" })
	void orderEndsAfterItsLastDay(int ended, boolean active) {
		assertThat(drugs(warfarin().authored(30).ended(ended)).isActive(VKA)).isEqualTo(active);
	}

	@ParameterizedTest
	@EnumSource(value = Status.class, names = { "STOPPED", "COMPLETED", "CANCELLED", "NOT_TAKEN" })
	void stoppedDrugIsRecentForHalfAYear(Status status) {
		assertThat(drugs(warfarin().is(status).ended(180)).recent(VKA)).hasSize(1);
		assertThat(drugs(warfarin().is(status).ended(181)).recent(VKA)).isEmpty();
	}

	@Test
	void stopWithoutEndCountsFromAuthoring() {
		assertThat(drugs(warfarin().is(Status.STOPPED).authored(180)).recent(VKA)).hasSize(1);
		assertThat(drugs(warfarin().is(Status.STOPPED).authored(181)).recent(VKA)).isEmpty();
		assertThat(drugs(warfarin().is(Status.STOPPED).authored(10).ended(-10)).recent(VKA)).hasSize(1);
		assertThat(drugs(warfarin().is(Status.STOPPED)).recent(VKA)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "20, 10, false", "10, 20, true", "10, 10, true" })
	void newerOfStopAndStatementWins(int statement, int stop, boolean active) {
		MedicationHistory drugs = drugs(statement(Concept.WARFARIN).authored(statement),
				warfarin().is(Status.STOPPED).ended(stop));
		assertThat(drugs.isActive(VKA)).isEqualTo(active);
	}

	@Test
	void stopAndStatementOfOneDayAreActiveWithARemark() {
		assertThat(drugs(statement(Concept.WARFARIN).authored(10), warfarin().is(Status.STOPPED).ended(10)).active(VKA)
			.get(0)
			.remarks()).containsExactly(Remark.STOP_AND_STATEMENT_DISAGREE);
	}

	@Test
	void stoppedOrderDoesNotStopAnotherOrder() {
		assertThat(drugs(warfarin().authored(20), warfarin().is(Status.STOPPED).ended(10)).isActive(VKA)).isTrue();
	}

	@Test
	void activeDrugIsNotRecentToo() {
		assertThat(drugs(warfarin().authored(20), warfarin().is(Status.STOPPED).ended(10)).recent(VKA)).isEmpty();
	}

	@Test
	void heldDrugIsUnclearUntilSomethingNewerSaysOtherwise() {
		assertThat(drugs(warfarin().is(Status.ON_HOLD).authored(20)).unclear(VKA)).hasSize(1);
		assertThat(
				drugs(warfarin().is(Status.ON_HOLD).authored(20), warfarin().is(Status.STOPPED).ended(10)).unclear(VKA))
			.isEmpty();
		assertThat(drugs(warfarin().is(Status.ON_HOLD).authored(20), warfarin().authored(10)).unclear(VKA)).isEmpty();
		assertThat(drugs(warfarin().is(Status.ON_HOLD).authored(20), order(Concept.VKA_OTHER)).unclear(VKA)).isEmpty();
	}

	@Test
	void oldOrderIsUnclearUnlessAStatementFollows() {
		assertThat(drugs(warfarin().authored(400), statement(Concept.WARFARIN).is(Status.NOT_TAKEN).authored(10))
			.unclear(VKA)).isEmpty();
		assertThat(drugs(warfarin().authored(400), statement(Concept.WARFARIN).is(Status.NOT_TAKEN).authored(500))
			.unclear(VKA)).hasSize(1);
		assertThat(drugs(warfarin().authored(400), warfarin().is(Status.STOPPED).ended(10)).unclear(VKA)).hasSize(1);
	}

	@Test
	void unclearAntagonistIsAnUnknownFactor() {
		assertThat(aChart().with(warfarin().is(Status.ON_HOLD)).presenceOf(RiskFactor.VITAMIN_K_ANTAGONIST))
			.isEqualTo(Presence.UNKNOWN);
		assertThat(aChart().presenceOf(RiskFactor.VITAMIN_K_ANTAGONIST)).isEqualTo(Presence.ABSENT);
		assertThat(aChart().without(PrefetchKey.MEDICATION_REQUESTS).presenceOf(RiskFactor.VITAMIN_K_ANTAGONIST))
			.isEqualTo(Presence.UNKNOWN);
	}

	@Test
	void activeAndRecentAntagonistsAreMajor() {
		assertThat(aChart().with(warfarin()).weightOf(RiskFactor.VITAMIN_K_ANTAGONIST)).isEqualTo(Weight.MAJOR);
		assertThat(aChart().with(warfarin().is(Status.STOPPED).ended(180)).weightOf(RiskFactor.VITAMIN_K_ANTAGONIST))
			.isEqualTo(Weight.MAJOR);
	}

	@Test
	void remarksTellTextAndStopWords() {
		assertThat(drugs(order(Concept.WARFARIN).fromText("warfarin")).active(VKA).get(0).remarks())
			.containsExactly(Remark.FROM_TEXT);
		assertThat(drugs(warfarin().saying("hold warfarin")).active(VKA).get(0).remarks())
			.containsExactly(Remark.TEXT_SAYS_STOP);
	}

	@Test
	void statusCodeOfAConditionIsActiveUse() {
		assertThat(aChart().with(Concept.INSULIN).weightOf(RiskFactor.INJECTIONS)).isEqualTo(Weight.MINOR);
		assertThat(aChart().with(Concept.SYSTEMIC_CORTICOSTEROID).weightOf(RiskFactor.IMMUNOSUPPRESSION))
			.isEqualTo(Weight.MINOR);
	}

	@Test
	void unnamedAnticoagulantIsShownUnlessAnAgentIsKnown() {
		ChartBuilder chart = aChart().with(Concept.ANTICOAGULANT_LONGTERM_STATUS);
		assertThat(chart.patient().drugs().unnamedAnticoagulant()).hasSize(1);
		assertThat(chart.patient().drugs().isActive(VKA)).isFalse();
		assertThat(chart.taking(Concept.DOAC).patient().drugs().unnamedAnticoagulant()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0.5, MINOR", "0.51, MAJOR" })
	void highDoseCalcitriolIsMajor(String dose, Weight weight) {
		MedicationBuilder calcitriol = order(Concept.ACTIVE_VITAMIN_D, Concept.CALCITRIOL).dailyMicrograms(dose);
		assertThat(aChart().with(calcitriol).weightOf(RiskFactor.ACTIVE_VITAMIN_D)).isEqualTo(weight);
	}

	@Test
	void otherActiveVitaminDIsMinorInAnyDose() {
		assertThat(aChart().with(order(Concept.ACTIVE_VITAMIN_D).dailyMicrograms("4"))
			.weightOf(RiskFactor.ACTIVE_VITAMIN_D)).isEqualTo(Weight.MINOR);
		assertThat(aChart().with(order(Concept.ACTIVE_VITAMIN_D, Concept.CALCITRIOL))
			.weightOf(RiskFactor.ACTIVE_VITAMIN_D)).isEqualTo(Weight.MINOR);
	}

	@ParameterizedTest
	@CsvSource({ "30, MINOR", "29, NOT_COUNTED" })
	void immunosuppressionCountsAfterThirtyDays(int days, Weight weight) {
		assertThat(aChart().with(order(Concept.IMMUNOSUPPRESSANT).by("oral").authored(days))
			.weightOf(RiskFactor.IMMUNOSUPPRESSION)).isEqualTo(weight);
		assertThat(aChart().with(order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral").authored(2).started(days))
			.weightOf(RiskFactor.IMMUNOSUPPRESSION)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "oral, PRESENT", "topical, ABSENT", "ophthalmic, ABSENT", "'', ABSENT" })
	void aCodedImmunosuppressantCountsOnlyWhereItIsSystemic(String route, Presence presence) {
		assertThat(aChart().with(order(Concept.IMMUNOSUPPRESSANT).by(route).authored(60))
			.presenceOf(RiskFactor.IMMUNOSUPPRESSION)).isEqualTo(presence);
	}

	@Test
	void undatedImmunosuppressionIsUnknown() {
		assertThat(aChart().with(order(Concept.IMMUNOSUPPRESSANT).by("oral")).presenceOf(RiskFactor.IMMUNOSUPPRESSION))
			.isEqualTo(Presence.UNKNOWN);
	}

	@Test
	void onlySomethingNewerMakesUnclearUseClear() {
		assertThat(drugs(warfarin().is(Status.ON_HOLD).authored(20), statement(Concept.WARFARIN).authored(10))
			.unclear(VKA)).isEmpty();
		assertThat(
				drugs(warfarin().is(Status.ON_HOLD).authored(20), warfarin().is(Status.STOPPED).ended(30)).unclear(VKA))
			.hasSize(1);
		assertThat(drugs(warfarin().authored(400), warfarin().is(Status.ON_HOLD).authored(20)).unclear(VKA)).hasSize(2);
		assertThat(drugs(warfarin().is(Status.ON_HOLD).authored(20), warfarin().is(Status.ON_HOLD).authored(9))
			.unclear(VKA)).hasSize(2);
	}

	@Test
	void stopOfAnotherDayIsNoDisagreement() {
		assertThat(drugs(statement(Concept.WARFARIN).authored(10), warfarin().is(Status.STOPPED).ended(20)).active(VKA)
			.get(0)
			.remarks()).isEmpty();
		assertThat(drugs(warfarin().authored(10), warfarin().is(Status.STOPPED).ended(10)).active(VKA).get(0).remarks())
			.isEmpty();
	}

	@Test
	void highDoseCalcitriolIsShownWithItsDose() {
		assertThat(aChart()
			.with(order(Concept.ACTIVE_VITAMIN_D, Concept.CALCITRIOL).fromText("calcitriol").dailyMicrograms("1.50"))
			.found(RiskFactor.ACTIVE_VITAMIN_D)
			.evidence()).singleElement().satisfies((fact) -> {
				assertThat(fact.item()).isEqualTo("Calcitriol, 1.50 ug a day");
				assertThat(fact.remarks()).containsExactly(Remark.FROM_TEXT);
			});
		assertThat(aChart().with(order(Concept.ACTIVE_VITAMIN_D, Concept.CALCITRIOL).dailyMicrograms("1"))
			.found(RiskFactor.ACTIVE_VITAMIN_D)
			.evidence()
			.get(0)
			.remarks()).isEmpty();
	}

	@Test
	void longUseOfOneDrugDoesNotMakeAnotherLong() {
		ChartBuilder chart = aChart().with(order(Concept.IMMUNOSUPPRESSANT).by("oral").authored(40))
			.with(order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral").authored(3));
		assertThat(chart.found(RiskFactor.IMMUNOSUPPRESSION).evidence()).extracting(Evidence::item)
			.containsExactly("Immunosuppressant, active");
	}

	@Test
	void undatedUseBesideAShortOneIsUnknown() {
		assertThat(aChart().with(order(Concept.IMMUNOSUPPRESSANT).by("oral"))
			.with(order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral").authored(3))
			.presenceOf(RiskFactor.IMMUNOSUPPRESSION)).isEqualTo(Presence.UNKNOWN);
		assertThat(aChart().with(order(Concept.IMMUNOSUPPRESSANT).by("oral").authored(3))
			.presenceOf(RiskFactor.IMMUNOSUPPRESSION)).isEqualTo(Presence.ABSENT);
	}

}
