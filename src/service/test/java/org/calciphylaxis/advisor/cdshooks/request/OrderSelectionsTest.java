package org.calciphylaxis.advisor.cdshooks.request;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrderSelectionsTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@ParameterizedTest
	@ValueSource(strings = { "MedicationRequest/Draft-1", "Draft-1", "medicationrequest/draft-1",
			"https://ehr.example/fhir/MedicationRequest/Draft-1", "MedicationRequest/Draft-1/_history/3",
			" MedicationRequest/Draft-1 ", "urn:uuid:Draft-1" })
	void areFoundHoweverTheyAreSpelled(String selection) {
		assertThat(selected(selection)).extracting((draft) -> draft.path("id").asText()).containsExactly("Draft-1");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "ServiceRequest/Draft-1", "MedicationRequest/Draft-2", "Draft", "", "/", "MedicationRequest/" })
	void areNotMistakenForAnother(String selection) {
		assertThat(selected(selection)).isEmpty();
	}

	@Test
	void keepTheMedicationsThatDraftsReferTo() {
		ObjectNode context = JSON.createObjectNode();
		context.putArray("selections");
		JsonNode medication = JSON.createObjectNode().put("resourceType", "Medication").put("id", "m1");
		assertThat(OrderSelections.read(context).of(List.of(medication))).containsExactly(medication);
	}

	private static List<JsonNode> selected(String selection) {
		ObjectNode context = JSON.createObjectNode();
		context.putArray("selections").add(selection);
		JsonNode draft = JSON.createObjectNode().put("resourceType", "MedicationRequest").put("id", "Draft-1");
		JsonNode other = JSON.createObjectNode().put("resourceType", "MedicationRequest");
		return OrderSelections.read(context).of(List.of(draft, other));
	}

}
