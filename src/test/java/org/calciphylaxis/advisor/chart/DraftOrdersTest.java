package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftOrdersTest {

	@Test
	void keepsDraftsWithoutMedicationOrId() {
		assertThat(drafts("{resourceType: 'MedicationRequest', status: 'draft'}")).singleElement()
			.satisfies((draft) -> {
				assertThat(draft.reference()).isEqualTo("MedicationRequest");
				assertThat(draft.drug()).isEqualTo(Statement.NOTHING);
				assertThat(draft.status()).isEqualTo(Medication.Status.DRAFT);
				assertThat(draft.intent()).isEqualTo(Medication.Intent.ABSENT);
			});
	}

	@Test
	void keepsTheirOrderAndDrugsThatNoConceptKnows() {
		assertThat(drafts("{resourceType: 'MedicationRequest', id: 'b', medicationCodeableConcept: {text: 'aspirin'}}",
				"{resourceType: 'MedicationRequest', id: 'a', medicationCodeableConcept: {text: 'warfarin'}}"))
			.extracting(Medication::reference)
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
	void findsTheMedicationInTheSameListAndAmongThoseThatArrived() {
		ChartSources sources = Charts.with(DataKey.CONDITIONS)
			.andMedication("Medication/w2", "{resourceType: 'Medication', id: 'w2', code: {text: 'coumadin'}}")
			.sources();
		List<Medication> drafts = Charts.READER.drafts(Stream
			.of("{resourceType: 'MedicationRequest', id: '1', medicationReference: {reference: 'Medication/w1'}}",
					"{resourceType: 'Medication', id: 'w1', code: {text: 'warfarin'}}",
					"{resourceType: 'MedicationRequest', id: '2', medicationReference: {reference: 'Medication/w2'}}")
			.map(Charts::json)
			.toList(), sources);
		assertThat(drafts).hasSize(2).allSatisfy((draft) -> assertThat(draft.drug().is(Concept.WARFARIN)).isTrue());
	}

	private static List<Medication> drafts(String... resources) {
		return Charts.READER.drafts(Stream.of(resources).map(Charts::json).toList(),
				Charts.with(DataKey.CONDITIONS).sources());
	}

}
