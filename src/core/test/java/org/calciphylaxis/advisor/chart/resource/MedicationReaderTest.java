package org.calciphylaxis.advisor.chart.resource;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MedicationReaderTest {

	private static final String WARFARIN = "{coding: [{system: 'http://www.whocc.no/atc', code: 'B01AA03', display: 'warfarin'}]}";

	@Test
	void readsACodedOrder() {
		MedicationFact order = request(
				"status: 'active', intent: 'order', authoredOn: '2026-10-01', category: {text: 'x'},"
						+ "medicationCodeableConcept: " + WARFARIN
						+ ", dosageInstruction: [{text: '5 mg daily', patientInstruction: 'evenings', route: {text: 'oral'},"
						+ "timing: {repeat: {boundsPeriod: {start: '2026-10-02', end: '2026-12-01'}}}}],"
						+ "dispenseRequest: {validityPeriod: {start: '2025-01-01', end: '2025-02-01'}}");
		assertThat(order.reference()).isEqualTo("MedicationRequest/m1");
		assertThat(order.kind()).isEqualTo(MedicationFact.Kind.REQUEST);
		assertThat(order.drug().is(Concept.WARFARIN)).isTrue();
		assertThat(order.drug().texts()).containsExactly("warfarin");
		assertThat(order.drug().fromText()).isFalse();
		assertThat(order.status()).isEqualTo(MedicationFact.Status.ACTIVE);
		assertThat(order.intent()).isEqualTo(MedicationFact.Intent.ORDER);
		assertThat(order.authored().day()).hasToString("2026-10-01");
		assertThat(order.started().day()).hasToString("2026-10-02");
		assertThat(order.ended().day()).hasToString("2026-12-01");
		assertThat(order.routes()).extracting(CodedText::displayText).containsExactly("oral");
		assertThat(order.dosageTexts()).containsExactly("5 mg daily", "evenings");
	}

	@Test
	void isOpenWhenOneDosageIsAndFallsBackToTheValidity() {
		String dosages = "dosageInstruction: [{timing: {repeat: {boundsPeriod: {end: '2026-01-01'}}}}, {text: 'then'}]";
		assertThat(request(named() + dosages).ended()).isNull();
		assertThat(
				request(named() + dosages + ", dispenseRequest: {validityPeriod: {end: '2026-03-01'}}").ended().day())
			.hasToString("2026-03-01");
	}

	@ParameterizedTest
	@CsvSource({ "order,ORDER", "reflex-order,ORDER", "filler-order,ORDER", "plan,PLAN", "proposal,OTHER",
			"gibberish,OTHER" })
	void readsTheIntent(String code, MedicationFact.Intent intent) {
		assertThat(request(named() + "intent: '" + code + "'").intent()).isEqualTo(intent);
	}

	@ParameterizedTest
	@CsvSource({ "on-hold,ON_HOLD", "entered-in-error,ENTERED_IN_ERROR", "gibberish,ABSENT" })
	void readsTheStatus(String code, MedicationFact.Status status) {
		assertThat(request(named() + "status: '" + code + "'").status()).isEqualTo(status);
	}

	@Test
	void readsAStatement() {
		MedicationFact statement = ChartFixture
			.with(PrefetchKey.MEDICATION_STATEMENTS,
					"{resourceType: 'MedicationStatement', id: 's1', status: 'not-taken', medicationCodeableConcept:"
							+ WARFARIN + ", effectivePeriod: {start: '2026-01-01', end: '2026-02-01'}}")
			.read()
			.medications()
			.get(0);
		assertThat(statement.kind()).isEqualTo(MedicationFact.Kind.STATEMENT);
		assertThat(statement.status()).isEqualTo(MedicationFact.Status.NOT_TAKEN);
		assertThat(statement.intent()).isEqualTo(MedicationFact.Intent.OTHER);
		assertThat(statement.authored().day()).hasToString("2026-01-01");
		assertThat(statement.ended().day()).hasToString("2026-02-01");
	}

	@Test
	void findsTheMedicationContained() {
		assertThat(
				request("medicationReference: {reference: '#med'}, contained: [{resourceType: 'Medication', id: 'med',"
						+ "code: " + WARFARIN + ", form: {text: 'tablet'}}]"))
			.satisfies((order) -> {
				assertThat(order.drug().is(Concept.WARFARIN)).isTrue();
				assertThat(order.forms()).extracting(CodedText::displayText).containsExactly("tablet");
			});
	}

	@ParameterizedTest
	@CsvSource({ "Medication/w", "http://ehr.example/fhir/Medication/w", "Medication/w/_history/3", "urn:uuid:w" })
	void findsTheMedicationThatArrived(String reference) {
		PatientChart chart = ChartFixture
			.with(PrefetchKey.MEDICATION_REQUESTS,
					"{resourceType: 'MedicationRequest', id: 'm1', medicationReference: {reference: '" + reference
							+ "'}}")
			.andMedication("Medication/w", "{resourceType: 'Medication', id: 'w', code: " + WARFARIN + "}")
			.read();
		assertThat(chart.medications()).singleElement()
			.satisfies((order) -> assertThat(order.drug().is(Concept.WARFARIN)).isTrue());
	}

	@Test
	void readsTheDisplayOfAReferenceAsText() {
		CodedText drug = request("medicationReference: {reference: 'Medication/gone', display: 'COUMADIN 5 mg tab'}")
			.drug();
		assertThat(drug.is(Concept.WARFARIN)).isTrue();
		assertThat(drug.fromText()).isTrue();
		assertThat(drug.displayText()).isEqualTo("COUMADIN 5 mg tab");
	}

	@Test
	void aKnownCodingWinsOverTheWords() {
		CodedText drug = request("medicationCodeableConcept: {text: 'calcitriol', coding: [{system:"
				+ "'http://www.whocc.no/atc', code: 'B01AA03'}]}")
			.drug();
		assertThat(drug.concepts()).contains(Concept.WARFARIN).doesNotContain(Concept.CALCITRIOL);
		assertThat(drug.fromText()).isFalse();
	}

	@Test
	void leavesOutDrugsThatNoConceptKnows() {
		PatientChart chart = ChartFixture
			.with(PrefetchKey.MEDICATION_REQUESTS,
					"{resourceType: 'MedicationRequest', medicationCodeableConcept: {text: 'aspirin'}}")
			.read();
		assertThat(chart.medications()).isEmpty();
		assertThat(chart.availability(PrefetchKey.MEDICATION_REQUESTS)).isEqualTo(DataAvailability.COMPLETE);
	}

	@Test
	void countsAnOrderWhoseMedicationIsNowhereToBeFound() {
		DataAvailability availability = ChartFixture
			.with(PrefetchKey.MEDICATION_REQUESTS,
					"{resourceType: 'MedicationRequest', medicationReference: {reference: 'Medication/gone'}}")
			.read()
			.availability(PrefetchKey.MEDICATION_REQUESTS);
		assertThat(availability.unreadable()).isEqualTo(1);
		assertThat(availability.state()).isEqualTo(DataAvailability.State.INCOMPLETE);
	}

	private static String named() {
		return "medicationCodeableConcept: {text: 'warfarin'}, ";
	}

	private static MedicationFact request(String members) {
		return ChartFixture
			.with(PrefetchKey.MEDICATION_REQUESTS, "{resourceType: 'MedicationRequest', id: 'm1', " + members + "}")
			.read()
			.medications()
			.get(0);
	}

}
