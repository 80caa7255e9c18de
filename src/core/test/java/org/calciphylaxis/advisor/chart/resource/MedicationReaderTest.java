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
import org.junit.jupiter.params.provider.ValueSource;

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
	void countsIngredientsByCodeAndByReference() {
		String coded = "itemCodeableConcept: " + WARFARIN;
		String named = "itemReference: {reference: 'Substance/gone', display: 'Phenprocoumon'}";
		assertThat(medicationOf(coded).is(Concept.WARFARIN)).isTrue();
		assertThat(medicationOf(named).is(Concept.VKA_OTHER)).isTrue();
		assertThat(medicationOf("itemReference: {reference: '#s'}").is(Concept.WARFARIN)).isTrue();
		assertThat(medicationOf("itemReference: {reference: '#b'}").is(Concept.WARFARIN)).isTrue();
	}

	@Test
	void countsNoIngredientThatIsNotActive() {
		assertThat(ChartFixture
			.with(PrefetchKey.MEDICATION_REQUESTS, orderOf("isActive: false, itemCodeableConcept: " + WARFARIN))
			.read()
			.medications()).isEmpty();
	}

	@Test
	void followsNoReferenceTwice() {
		assertThat(ChartFixture
			.with(PrefetchKey.MEDICATION_REQUESTS,
					orderOf("itemReference: {reference: '#m'}, itemCodeableConcept: {text: 'x'}"))
			.read()
			.medications()).isEmpty();
	}

	private static CodedText medicationOf(String ingredient) {
		return ChartFixture.with(PrefetchKey.MEDICATION_REQUESTS, orderOf(ingredient))
			.read()
			.medications()
			.get(0)
			.drug();
	}

	private static String orderOf(String ingredient) {
		return "{resourceType: 'MedicationRequest', id: 'm1', medicationReference: {reference: '#m'}, contained: ["
				+ "{resourceType: 'Substance', id: 's', code: " + WARFARIN + "},"
				+ "{resourceType: 'Medication', id: 'b', ingredient: [{itemReference: {reference: '#s'}}]},"
				+ "{resourceType: 'Medication', id: 'm', ingredient: [{" + ingredient + "}]}]}";
	}

	@Test
	void readsHowLongADosageAndASupplyLast() {
		String authored = named() + "authoredOn: '2026-01-01', ";
		assertThat(request(authored + "dosageInstruction: {timing: {repeat: {boundsDuration: {value: 2, code: 'wk'}}}}")
			.ended()
			.day()).hasToString("2026-01-15");
		assertThat(request(authored
				+ "dosageInstruction: {timing: {repeat: {boundsRange: {low: {value: 5, unit: 'd'}, high: {value: 10, unit: 'days'}}}}}")
			.ended()
			.day()).hasToString("2026-01-11");
		assertThat(request(authored + "validityPeriod: {end: '2026-06-30'}").ended().day()).hasToString("2026-06-30");
		assertThat(supplied(authored, "expectedSupplyDuration: {value: 30, code: 'd'}")).isEqualTo("2026-01-31");
		assertThat(supplied(authored, "expectedSupplyDuration: {value: 30, unit: 'days'}, numberOfRepeatsAllowed: 2"))
			.isEqualTo("2026-04-01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "expectedSupplyDuration: {value: 30}", "expectedSupplyDuration: {value: 'x', code: 'd'}",
			"expectedSupplyDuration: {value: 30, code: 'd', comparator: '<'}", "numberOfRepeatsAllowed: 2",
			"expectedSupplyDuration: {value: -30, code: 'd'}" })
	void readsNoSupplyThatIsNotCertain(String dispense) {
		assertThat(request(named() + "authoredOn: '2026-01-01', dispenseRequest: {" + dispense + "}").supplied())
			.isNull();
	}

	@Test
	void bearsASupplyOfAnyLength() {
		assertThat(supplied(named() + "authoredOn: '2026-01-01', ",
				"expectedSupplyDuration: {value: 1e30, code: 'a'}, numberOfRepeatsAllowed: 999999999"))
			.isEqualTo("2126-01-02");
	}

	private static String supplied(String authored, String dispense) {
		return request(authored + "dispenseRequest: {" + dispense + "}").supplied().day().toString();
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
