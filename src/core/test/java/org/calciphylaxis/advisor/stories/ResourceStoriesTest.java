package org.calciphylaxis.advisor.stories;

import java.util.function.Consumer;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestDispenseRequestComponent;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.CRITICAL;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCIPHYLAXIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ConditionDetail.abated;
import static org.calciphylaxis.advisor.stories.ConditionDetail.at;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;

/** What a resource says, and what it does not (rules, section 10). */
class ResourceStoriesTest {

	@Test
	void takesACompletedOrderUntilItsSupplyIsUsedUp() {
		isEstablishedOnWarfarin(filledWarfarin(89));
		isEstablishedOnWarfarin(filledWarfarin(20, supply(30, "d")));
		isEstablishedOnWarfarin(filledWarfarin(80, (dispense) -> {
			dispense.getExpectedSupplyDuration().setValue(28).setUnit("days");
			dispense.setNumberOfRepeatsAllowed(2);
		}));
	}

	private static void isEstablishedOnWarfarin(PatientStory story) {
		story.whenChartIsOpened().isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@Test
	void takesNoCompletedOrderPastItsEnd() {
		filledWarfarin(91).whenChartIsOpened().isAdvisedNothing();
		filledWarfarin(31, supply(30, "d")).whenChartIsOpened().isAdvisedNothing();
		Consumer<MedicationRequestDispenseRequestComponent> ended = (dispense) -> dispense.getValidityPeriod()
			.setEndElement(new DateTimeType(daysAgo(1)));
		filledWarfarin(20, ended.andThen(supply(90, "d"))).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void contradictsNoActiveStatementByACompletedOrder() {
		isEstablishedOnWarfarin(filledWarfarin(100).add(PrefetchKey.MEDICATION_STATEMENTS,
				new MedicationStatement().setStatus(MedicationStatementStatus.ACTIVE)
					.setDateAssertedElement(new DateTimeType(daysAgo(300)))
					.setMedication(WARFARIN.concept())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ongoing", "not resolved", "unresolved", "not yet healed", "since 2019", "until healed",
			"partially resolved", "resolved?", "n/a", "-" })
	void takesAnAbatementThatSaysNoEndForNone(String words) {
		aPatient().with(HEMODIALYSIS)
			.with(CALCIPHYLAXIS, abated(words))
			.taking(WARFARIN)
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "resolved", "Healed in summer", "ended", "2025", "March 2025", "03/04/25", "2025-03-04" })
	void endsAConditionByWordsThatSaySo(String words) {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"), abated(words))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void takesADiagnosisThatIsMarkedAsExcludedForNone() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"), certainty("A"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = { "V", "G" })
	void advisesOnALesionOfAnyOtherCertainty(String mark) {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"), certainty(mark))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"deceasedDateTime\":\"2027-01-01\"",
			"\"_deceasedDateTime\":{\"extension\":[{\"url\":\"x\"}]}", "\"deceasedBoolean\":false",
			"\"deceasedDateTime\":null" })
	void takesADeathInTheFutureOrWithoutAValueForNone(String death) {
		aPatient().whoIsSentWith(death)
			.with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"deceasedDateTime\":\"2026-11-22\"", "\"deceasedDateTime\":\"2026\"",
			"\"deceasedDateTime\":\"20261101\"", "\"deceasedDateTime\":\"last week\"", "\"deceasedBoolean\":true" })
	void saysNothingOfSomebodyWhoHasDied(String death) {
		aPatient().whoIsSentWith(death)
			.with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void listsWhatWasLeftOut() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"))
			.with(LIVEDO, (condition, today) -> condition.addModifierExtension().setUrl("http://ehr.example/not"))
			.add(PrefetchKey.LABS,
					new Observation().setStatus(ObservationStatus.FINAL).addFocus(new Reference("Device/d")))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.listing("Conditions", "1 with an unknown modifier left out")
			.listing("Laboratory results", "1 about something else than the patient left out");
	}

	@Test
	void listsAValueWithAnUnknownComparator() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO, since(20), at("thigh"))
			.addAsSent(PrefetchKey.LABS, "Observation",
					("\"status\":\"final\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"2731-8\"}]},"
							+ "\"effectiveDateTime\":\"%s\",\"valueQuantity\":"
							+ "{\"value\":1200,\"unit\":\"pg/mL\",\"comparator\":\"<>\"}")
						.formatted(daysAgo(5)))
			.whenChartIsOpened()
			.notBecauseOf("PTH")
			.listing("PTH", "not usable: its comparator is not known");
	}

	private static ConditionDetail certainty(String mark) {
		return (condition, today) -> condition.addExtension(
				"http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit", new Coding().setCode(mark));
	}

	private static Consumer<MedicationRequestDispenseRequestComponent> supply(int number, String unit) {
		return (dispense) -> dispense.getExpectedSupplyDuration().setValue(number).setCode(unit);
	}

	private static PatientStory filledWarfarin(int daysAgo) {
		return filledWarfarin(daysAgo, (dispense) -> {
		});
	}

	/** Warfarin with calciphylaxis, handed out by an order that is completed. */
	private static PatientStory filledWarfarin(int daysAgo,
			Consumer<MedicationRequestDispenseRequestComponent> dispense) {
		PatientStory story = aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS);
		MedicationRequest order = story.order(WARFARIN.concept(), "completed", daysAgo);
		dispense.accept(order.getDispenseRequest());
		return story.add(PrefetchKey.MEDICATION_REQUESTS, order);
	}

}
