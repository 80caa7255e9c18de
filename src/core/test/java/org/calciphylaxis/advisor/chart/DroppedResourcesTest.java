package org.calciphylaxis.advisor.chart;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not used, and what is said of it (rules, section 10). */
class DroppedResourcesTest {

	private static final String UNKNOWN_MODIFIER = "modifierExtension: [{url: 'http://ehr.example/not', valueBoolean: true}]";

	private static final String WARFARIN = "status: 'active', intent: 'order', medicationCodeableConcept: {text: 'warfarin'}";

	private static final String PTH = "status: 'final', code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONDITIONS           | Condition           | code: {text: 'ulcer'}
			MEDICATION_REQUESTS  | MedicationRequest   | medicationCodeableConcept: {text: 'warfarin'}
			MEDICATION_STATEMENTS| MedicationStatement | medicationCodeableConcept: {text: 'warfarin'}
			LABS                 | Observation         | code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}
			PROCEDURES           | Procedure           | code: {text: 'hemodialysis'}
			SERVICE_REQUESTS     | ServiceRequest      | code: {text: 'biopsy'}
			DIAGNOSTIC_REPORTS   | DiagnosticReport    | code: {text: 'pathology'}
			ENCOUNTERS           | Encounter           | type: {text: 'dialysis'}
			PATIENT              | Patient             | gender: 'female'
			""")
	void usesNoResourceWithAnUnknownModifierExtension(PrefetchKey key, String type, String members) {
		String resource = "{resourceType: '" + type + "', " + members;
		assertDropped(key, resource + ", " + UNKNOWN_MODIFIER + "}", DropReason.MODIFIER);
		assertNothingDropped(key, resource + ", extension: [{url: 'http://ehr.example/note', valueString: 'x'}]}");
		assertNothingDropped(key, resource + ", modifierExtension: []}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dosageInstruction: [{text: '5 mg', %s}]", "dosageInstruction: {timing: {%s}}",
			"dosageInstruction: [{timing: {repeat: {boundsPeriod: {end: '2026'}, %s}}}]", "dispenseRequest: {%s}" })
	void usesNoOrderOfWhichAReadElementHasAnUnknownModifier(String member) {
		String order = "{resourceType: 'MedicationRequest', " + WARFARIN + ", " + member.formatted(UNKNOWN_MODIFIER)
				+ "}";
		assertDropped(PrefetchKey.MEDICATION_REQUESTS, order, DropReason.MODIFIER);
	}

	@Test
	void usesNoOrderOfAMedicationWithAnUnknownModifier() {
		assertDropped(PrefetchKey.MEDICATION_REQUESTS,
				"{resourceType: 'MedicationRequest', status: 'active', medicationReference: {reference: '#m'}, contained: ["
						+ "{resourceType: 'Medication', id: 'm', code: {text: 'warfarin'}, " + UNKNOWN_MODIFIER + "}]}",
				DropReason.MODIFIER);
	}

	@Test
	void leavesModifiersOfElementsAloneThatAreNotRead() {
		assertNothingDropped(PrefetchKey.MEDICATION_REQUESTS,
				"{resourceType: 'MedicationRequest', " + WARFARIN + ", substitution: {" + UNKNOWN_MODIFIER
						+ "}, contained: [{resourceType: 'Practitioner', id: 'd', " + UNKNOWN_MODIFIER + "}]}");
		assertNothingDropped(PrefetchKey.PATIENT,
				"{resourceType: 'Patient', id: 'p1', contact: [{" + UNKNOWN_MODIFIER + "}]}");
	}

	@Test
	void usesNoObservationOfWhichAComponentHasAnUnknownModifier() {
		assertDropped(PrefetchKey.LABS, "{resourceType: 'Observation', " + PTH + ", component: [{code: {text: 'x'}, "
				+ UNKNOWN_MODIFIER + "}]}", DropReason.MODIFIER);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					CONDITIONS          | {resourceType: 'Condition', code: {text: 'x'}, onsetDateTime: 'in spring'}
					CONDITIONS          | {resourceType: 'Condition', code: {text: 'x'}, recordedDate: '11/03/2026'}
					CONDITIONS          | {resourceType: 'Condition', code: {text: 'x'}, abatementDateTime: '2026-02-30'}
					MEDICATION_REQUESTS | {resourceType: 'MedicationRequest', status: 'active', medicationCodeableConcept: {text: 'warfarin'}, authoredOn: 'today'}
					LABS                | {resourceType: 'Observation', code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}, effectiveDateTime: 'soon', issued: '2026-01-04'}
					PROCEDURES          | {resourceType: 'Procedure', code: {text: 'x'}, performedPeriod: {start: '2026-13'}}
					ENCOUNTERS          | {resourceType: 'Encounter', type: {coding: [{system: 'http://snomed.info/sct', code: '302497006'}]}, period: {end: 'x'}}
					SERVICE_REQUESTS    | {resourceType: 'ServiceRequest', code: {text: 'x'}, authoredOn: {}, occurrenceDateTime: 'x'}
					DIAGNOSTIC_REPORTS  | {resourceType: 'DiagnosticReport', code: {text: 'x'}, effectiveDateTime: '99999999'}
					PATIENT             | {resourceType: 'Patient', id: 'p1', birthDate: '12.04.2015'}
					""")
	void usesNoResourceWithAnUnreadableDate(PrefetchKey key, String resource) {
		assertDropped(key, resource, DropReason.DATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{reference: 'RelatedPerson/donor'}]", "[{reference: 'Patient/p2'}]",
			"{reference: 'Device/hd-1'}", "[{reference: 'Patient/p1'}, {reference: 'Specimen/s'}]",
			"[{display: 'the donor'}]", "[{identifier: {value: '7'}}]", "['Device/hd-1']" })
	void takesNoObservationAboutSomethingElseForAFactAboutThePatient(String focus) {
		assertDropped(PrefetchKey.LABS, "{resourceType: 'Observation', " + PTH + ", focus: " + focus + "}",
				DropReason.OTHER_FOCUS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "null", "[{}]", "[{reference: 'Patient/p1'}]",
			"{reference: 'https://ehr.example/fhir/Patient/p1/_history/3'}" })
	void readsAnObservationWhoseFocusIsThePatient(String focus) {
		PatientChart chart = read(PrefetchKey.LABS,
				"{resourceType: 'Observation', " + PTH + ", specimen: {reference: 'Specimen/s'},"
						+ "device: {reference: 'Device/analyzer'}, focus: " + focus + "}");
		assertThat(chart.observations()).hasSize(1);
	}

	@Test
	void losesNothingByWhatIsAboutSomethingElse() {
		DataAvailability labs = read(PrefetchKey.LABS,
				"{resourceType: 'Observation', " + PTH + ", focus: [{reference: 'Device/d'}]}")
			.availability(PrefetchKey.LABS);
		assertThat(labs.state()).isEqualTo(State.COMPLETE);
	}

	@Test
	void countsADraftThatCannotBeUsed() {
		PatientChart chart = ChartFixture.with(PrefetchKey.CONDITIONS)
			.andDraftOrders("{resourceType: 'MedicationRequest', " + WARFARIN + ", " + UNKNOWN_MODIFIER + "}",
					"{resourceType: 'MedicationRequest', " + WARFARIN + "}")
			.read();
		assertThat(chart.draftOrders()).hasSize(1);
		assertThat(chart.availability(PrefetchKey.MEDICATION_REQUESTS).dropped(DropReason.MODIFIER)).isEqualTo(1);
	}

	private static void assertDropped(PrefetchKey key, String resource, DropReason reason) {
		PatientChart chart = read(key, resource);
		assertThat(chart.availability(key))
			.isEqualTo(new DataAvailability(reason.isLoss() ? State.INCOMPLETE : State.COMPLETE,
					chart.availability(key).reason(), 0, 0)
				.withDropped(reason, 1));
		assertThat(chart.conditions()).isEmpty();
		assertThat(chart.medications()).isEmpty();
		assertThat(chart.observations()).isEmpty();
		assertThat(chart.events()).isEmpty();
		assertThat(chart.reports()).isEmpty();
	}

	private static void assertNothingDropped(PrefetchKey key, String resource) {
		assertThat(read(key, resource).availability(key)).isEqualTo(DataAvailability.COMPLETE);
	}

	private static PatientChart read(PrefetchKey key, String resource) {
		return ChartFixture.with(key, resource).read();
	}

}
