package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftOrdersTest {

	@Test
	void keepsDraftsWithoutMedicationOrId() {
		assertThat(drafts("{resourceType: 'MedicationRequest', status: 'draft'}")).singleElement()
			.satisfies((draft) -> {
				assertThat(draft.reference()).isEqualTo("MedicationRequest");
				assertThat(draft.drug()).isEqualTo(CodedText.NOTHING);
				assertThat(draft.status()).isEqualTo(MedicationFact.Status.DRAFT);
				assertThat(draft.intent()).isEqualTo(MedicationFact.Intent.ABSENT);
			});
	}

	@Test
	void keepsTheirOrderAndDrugsThatNoConceptKnows() {
		assertThat(drafts("{resourceType: 'MedicationRequest', id: 'b', medicationCodeableConcept: {text: 'aspirin'}}",
				"{resourceType: 'MedicationRequest', id: 'a', medicationCodeableConcept: {text: 'warfarin'}}"))
			.extracting(MedicationFact::reference)
			.containsExactly("MedicationRequest/b", "MedicationRequest/a");
	}

	@Test
	void passesOverOtherTypesOtherPatientsAndGarbage() {
		assertThat(drafts("{resourceType: 'ServiceRequest', id: 's'}", "[]", "'text'", "null", "{}",
				"{resourceType: 'MedicationRequest', id: 'x', subject: {reference: 'Patient/p2'}}",
				"{resourceType: 'MedicationRequest', id: 'y', medicationCodeableConcept: 'warfarin'}"))
			.isEmpty();
	}

	@Test
	void findsTheMedicationAmongThoseThatArrived() {
		assertThat(ChartFixture.with(PrefetchKey.CONDITIONS)
			.andMedication("Medication/w1", "{resourceType: 'Medication', id: 'w1', code: {text: 'warfarin'}}")
			.andMedication("urn:uuid:5b1c", "{resourceType: 'Medication', code: {text: 'marcumar'}}")
			.andMedication("Medication/w2", "{resourceType: 'Medication', id: 'w2', code: {text: 'coumadin'}}")
			.andDraftOrders(
					"{resourceType: 'MedicationRequest', id: '1', medicationReference: {reference: 'Medication/w1'}}",
					"{resourceType: 'MedicationRequest', id: '2', medicationReference: {reference: 'Medication/w2'}}",
					"{resourceType: 'MedicationRequest', id: '3', medicationReference: {reference: 'urn:uuid:5b1c'}}")
			.read()
			.draftOrders()).hasSize(3)
			.allSatisfy(
					(draft) -> assertThat(draft.drug().isAny(Set.of(Concept.WARFARIN, Concept.VKA_OTHER))).isTrue());
	}

	@Test
	void readsADraftThatWasSentTwiceOnce() {
		String draft = "{resourceType: 'MedicationRequest', id: 'a', medicationCodeableConcept: {text: 'warfarin'}}";

		assertThat(drafts(draft, draft)).hasSize(1);
	}

	private static List<MedicationFact> drafts(String... resources) {
		return ChartFixture.with(PrefetchKey.CONDITIONS).andDraftOrders(resources).read().draftOrders();
	}

}
