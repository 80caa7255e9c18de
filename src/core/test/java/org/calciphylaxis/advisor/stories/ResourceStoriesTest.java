package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.CRITICAL;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCIPHYLAXIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.at;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;
import static org.calciphylaxis.advisor.stories.PatientStory.since;

/** What a resource says, and what it does not (rules, section 10). */
class ResourceStoriesTest {

	private static final String CERTAINTY = ",\"extension\":[{\"url\":"
			+ "\"http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit\",\"valueCoding\":{\"code\":\"%s\"}}]";

	@ParameterizedTest
	@CsvSource({ "89,''", "20,'\"expectedSupplyDuration\":{\"value\":30,\"code\":\"d\"}'",
			"80,'\"expectedSupplyDuration\":{\"value\":28,\"unit\":\"days\"},\"numberOfRepeatsAllowed\":2'" })
	void takesACompletedOrderUntilItsSupplyIsUsedUp(int daysAgo, String dispense) {
		onFilledWarfarin(daysAgo, dispense).whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@ParameterizedTest
	@CsvSource({ "91,''", "31,'\"expectedSupplyDuration\":{\"value\":30,\"code\":\"d\"}'",
			"20,'\"validityPeriod\":{\"end\":\"2026-11-21\"},\"expectedSupplyDuration\":{\"value\":90,\"code\":\"d\"}'" })
	void takesNoCompletedOrderPastItsEnd(int daysAgo, String dispense) {
		onFilledWarfarin(daysAgo, dispense).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void contradictsNoActiveStatementByACompletedOrder() {
		onFilledWarfarin(100, "")
			.add(PrefetchKey.MEDICATION_STATEMENTS, "MedicationStatement",
					"\"status\":\"active\",\"dateAsserted\":\"%s\",\"medicationCodeableConcept\":{\"coding\":[%s]}"
						.formatted(daysAgo(300), WARFARIN.coding()))
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ongoing", "not resolved", "unresolved", "not yet healed", "since 2019", "until healed",
			"partially resolved", "resolved?", "n/a", "-" })
	void takesAnAbatementThatSaysNoEndForNone(String words) {
		aPatient().with(HEMODIALYSIS)
			.with(CALCIPHYLAXIS, ",\"abatementString\":\"" + words + "\"")
			.taking(WARFARIN)
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "resolved", "Healed in summer", "ended", "2025", "March 2025", "03/04/25", "2025-03-04" })
	void endsAConditionByWordsThatSaySo(String words) {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh") + ",\"abatementString\":\"" + words + "\"")
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void takesADiagnosisThatIsMarkedAsExcludedForNone() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh") + CERTAINTY.formatted("A"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = { "V", "G" })
	void advisesOnALesionOfAnyOtherCertainty(String mark) {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh") + CERTAINTY.formatted(mark))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"deceasedDateTime\":\"2027-01-01\"",
			"\"_deceasedDateTime\":{\"extension\":[{\"url\":\"x\"}]}", "\"deceasedBoolean\":false",
			"\"deceasedDateTime\":null" })
	void takesADeathInTheFutureOrWithoutAValueForNone(String death) {
		aPatient().who(death)
			.with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh"))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"deceasedDateTime\":\"2026-11-22\"", "\"deceasedDateTime\":\"2026\"",
			"\"deceasedDateTime\":\"20261101\"", "\"deceasedDateTime\":\"last week\"", "\"deceasedBoolean\":true" })
	void saysNothingOfSomebodyWhoHasDied(String death) {
		aPatient().who(death)
			.with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void listsWhatWasLeftOut() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh"))
			.with(LIVEDO, ",\"modifierExtension\":[{\"url\":\"http://ehr.example/not\"}]")
			.add(PrefetchKey.LABS, "Observation", "\"status\":\"final\",\"focus\":[{\"reference\":\"Device/d\"}]")
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.listing("Conditions", "1 with an unknown modifier left out")
			.listing("Laboratory results", "1 about something else than the patient left out");
	}

	@Test
	void listsAValueWithAnUnknownComparator() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20) + at("thigh"))
			.add(PrefetchKey.LABS, "Observation",
					("\"status\":\"final\",\"code\":{\"coding\":[%s]},\"effectiveDateTime\":\"%s\",\"valueQuantity\":"
							+ "{\"value\":1200,\"unit\":\"pg/mL\",\"comparator\":\"<>\"}")
						.formatted(ChartedCode.PTH.coding(), daysAgo(5)))
			.whenChartIsOpened()
			.notBecauseOf("PTH")
			.listing("PTH", "not usable: its comparator is not known");
	}

	private static PatientStory onFilledWarfarin(int daysAgo, String dispense) {
		return aPatient().with(HEMODIALYSIS)
			.with(CALCIPHYLAXIS)
			.add(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
					("\"status\":\"completed\",\"intent\":\"order\",\"authoredOn\":\"%s\",\"medicationCodeableConcept\":"
							+ "{\"coding\":[%s]},\"dispenseRequest\":{%s}")
						.formatted(daysAgo(daysAgo), WARFARIN.coding(), dispense));
	}

}
