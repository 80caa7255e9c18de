package org.calciphylaxis.advisor.cdshooks.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.prefetch.BundleContents;
import org.jspecify.annotations.Nullable;
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
		assertThat(selects(selection)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "ServiceRequest/Draft-1", "MedicationRequest/Draft-2", "Draft", "", "/", "MedicationRequest/" })
	void areNotMistakenForAnother(String selection) {
		assertThat(selects(selection)).isFalse();
	}

	@Test
	void areFoundByTheFullUrlOfADraftWithoutAnId() {
		BundleContents.Entry draft = new BundleContents.Entry("urn:uuid:5B1C", medicationRequest(null));

		assertThat(read("urn:uuid:5b1c").contains(draft)).isTrue();
		assertThat(read("MedicationRequest/5b1c").contains(draft)).isTrue();
		assertThat(read("urn:uuid:5b1d").contains(draft)).isFalse();
		assertThat(read("urn:uuid:5b1c").contains(new BundleContents.Entry("", medicationRequest(null)))).isFalse();
	}

	private static boolean selects(String selection) {
		return read(selection).contains(new BundleContents.Entry("", medicationRequest("Draft-1")));
	}

	private static OrderSelections read(String selection) {
		ObjectNode context = JSON.createObjectNode();
		context.putArray("selections").add(selection);
		return OrderSelections.read(context);
	}

	private static ObjectNode medicationRequest(@Nullable String id) {
		ObjectNode draft = JSON.createObjectNode().put("resourceType", "MedicationRequest");
		return (id != null) ? draft.put("id", id) : draft;
	}

}
