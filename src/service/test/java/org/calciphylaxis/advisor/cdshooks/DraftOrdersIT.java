package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafted orders in the forms that EHRs and the sandbox send them, for a patient on
 * dialysis.
 */
@DemoModeTest
class DraftOrdersIT {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String WARFARIN = "{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\","
			+ "\"code\":\"855332\",\"display\":\"warfarin 5 MG Oral Tablet\"}]}";

	private static final String CALCITRIOL = "{\"text\":\"calcitriol 0.25 mcg daily\"}";

	private static final String DIALYSIS = condition("http://hl7.org/fhir/sid/icd-10-cm", "Z99.2");

	private static final String CALCIPHYLAXIS = condition("http://snomed.info/sct", "237900002");

	private final AdvisorClient advisor;

	DraftOrdersIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
	}

	private static String condition(String system, String code) {
		return "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/p1\"},\"code\":{\"coding\":"
				+ "[{\"system\":\"%s\",\"code\":\"%s\"}]}}".formatted(system, code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"status\":\"draft\",\"medicationCodeableConcept\":" + WARFARIN,
			"\"medicationCodeableConcept\":{\"text\":\"Coumadin 5 mg daily\"}",
			"\"medicationReference\":{\"display\":\"warfarin 5 mg tablet\"}",
			"\"contained\":[{\"resourceType\":\"Medication\",\"id\":\"med\",\"code\":" + WARFARIN
					+ "}],\"medicationReference\":{\"reference\":\"#med\"}",
			"\"status\":\"active\",\"category\":{\"text\":\"outpatient\"},\"medicationCodeableConcept\":" + WARFARIN,
			"\"requester\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\","
					+ "\"valueCode\":\"unknown\"}]},\"medicationCodeableConcept\":" + WARFARIN,
			"\"dosageInstruction\":[{\"doseAndRate\":[{\"doseQuantity\":{\"value\":5}},{\"doseQuantity\":{\"value\":1}},"
					+ "{\"doseRange\":{}}]}],\"medicationCodeableConcept\":" + WARFARIN })
	void areUnderstoodInEveryForm(String members) {
		JsonNode card = onlyCard(sign(DIALYSIS, draft("d1", members)));

		assertThat(card.at("/source/topic/code").asText()).isEqualTo("vitaminKAntagonistOrder");
		assertThat(card.path("indicator").asText()).isEqualTo("warning");
		JsonNode action = card.at("/suggestions/0/actions/0");
		assertThat(action.path("type").asText()).isEqualTo("delete");
		assertThat(action.path("resourceId").asText()).isEqualTo("MedicationRequest/d1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"status\":\"stopped\"", "\"status\":\"cancelled\"", "\"status\":\"entered-in-error\"",
			"\"doNotPerform\":true", "\"subject\":{\"reference\":\"Patient/p2\"}" })
	void exposeNobodyWhenTheyStopOrAreForAnother(String member) {
		HttpResponse<String> response = sign(DIALYSIS,
				draft("d1", member + ",\"medicationCodeableConcept\":" + WARFARIN));

		assertThat(AdvisorClient.json(response).path("cards")).isEmpty();
	}

	@Test
	void withoutAMedicationAreNoReasonToSpeak() {
		assertThat(AdvisorClient.json(sign(DIALYSIS, draft("d1", "\"status\":\"draft\""))).path("cards")).isEmpty();
	}

	@Test
	void keepIdsOfTwoHundredCharacters() {
		String id = "e.-".repeat(66) + "xy";
		JsonNode card = onlyCard(sign(DIALYSIS, draft(id, "\"medicationCodeableConcept\":" + WARFARIN)));

		assertThat(card.at("/suggestions/0/actions/0/resourceId").asText()).isEqualTo("MedicationRequest/" + id);
	}

	@Test
	void areBothNamedOnOneCardWithOneSuggestionEach() {
		JsonNode card = onlyCard(sign(CALCIPHYLAXIS, draft("d1", "\"medicationCodeableConcept\":" + WARFARIN),
				draft("d2", "\"medicationCodeableConcept\":" + CALCITRIOL)));

		assertThat(card.path("indicator").asText()).isEqualTo("critical");
		assertThat(card.path("detail").asText()).contains("warfarin 5 MG Oral Tablet", "calcitriol 0.25 mcg daily");
		assertThat(card.path("suggestions")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "draftOrders", "selections" })
	void areMissedByName(String field) {
		ObjectNode request = HookRequests.of(Hook.ORDER_SELECT);
		((ObjectNode) request.get("context")).remove(field);

		HttpResponse<String> response = this.advisor.call("order-select", request.toString());

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(AdvisorClient.json(response).at("/issue/0/expression/0").asText()).isEqualTo("context." + field);
	}

	@Test
	void areJudgedOnOrderSelectOnlyWhenSelected() {
		ObjectNode request = request(Hook.ORDER_SELECT, DIALYSIS,
				draft("d1", "\"medicationCodeableConcept\":" + WARFARIN));
		((ArrayNode) request.at("/context/selections")).removeAll().add("MedicationRequest/other");
		assertThat(cards(this.advisor.call("order-select", request.toString()))).isEmpty();

		((ArrayNode) request.at("/context/selections")).add("https://ehr.example/fhir/medicationrequest/D1");
		assertThat(cards(this.advisor.call("order-select", request.toString()))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"fullUrl\":\"urn:uuid:a1\",\"resource\":{\"resourceType\":\"MedicationRequest\","
					+ "\"medicationReference\":{\"reference\":\"urn:uuid:b2\"}}},{\"fullUrl\":\"urn:uuid:b2\","
					+ "\"resource\":{\"resourceType\":\"Medication\",\"code\":" + WARFARIN + "}}",
			"{\"fullUrl\":\"urn:uuid:a1\",\"resource\":{\"resourceType\":\"MedicationRequest\",\"subject\":"
					+ "{\"reference\":\"urn:uuid:c3\"},\"medicationCodeableConcept\":" + WARFARIN
					+ "}},{\"fullUrl\":\"urn:uuid:c3\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p1\"}}",
			"{\"resourceType\":\"MedicationRequest\",\"id\":\"a1\",\"medicationCodeableConcept\":" + WARFARIN + "}",
			"{\"resource\":{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":"
					+ "\"MedicationRequest\",\"id\":\"a1\",\"medicationCodeableConcept\":" + WARFARIN + "}}]}}" })
	void areFoundWhateverTheirBundleLooksLike(String entries) throws JsonProcessingException {
		for (Hook hook : new Hook[] { Hook.ORDER_SIGN, Hook.ORDER_SELECT }) {
			ObjectNode request = request(hook, DIALYSIS);
			((ObjectNode) request.at("/context/draftOrders")).set("entry", JSON.readTree("[" + entries + "]"));
			if (hook == Hook.ORDER_SELECT) {
				((ArrayNode) request.at("/context/selections")).removeAll().add("urn:uuid:A1");
			}

			assertThat(cards(this.advisor.call(hook.hookName(), request.toString()))).as(entries).hasSize(1);
		}
	}

	@Test
	void forAPatientOfTheBundleWhoIsAnotherExposeNobody() throws JsonProcessingException {
		ObjectNode request = request(Hook.ORDER_SIGN, DIALYSIS);
		((ObjectNode) request.at("/context/draftOrders")).set("entry", JSON.readTree(
				"[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"subject\":{\"reference\":\"urn:uuid:c3\"},"
						+ "\"medicationCodeableConcept\":" + WARFARIN + "}},{\"fullUrl\":\"urn:uuid:c3\","
						+ "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p2\"}}]"));

		assertThat(cards(this.advisor.call("order-sign", request.toString()))).isEmpty();
	}

	@Test
	void thatAreSentTwiceGetOneSuggestion() {
		String draft = draft("d1", "\"medicationCodeableConcept\":" + WARFARIN);

		assertThat(onlyCard(sign(DIALYSIS, draft, draft)).path("suggestions")).hasSize(1);
	}

	private HttpResponse<String> sign(String condition, String... drafts) {
		return this.advisor.call("order-sign", request(Hook.ORDER_SIGN, condition, drafts).toString());
	}

	private static ObjectNode request(Hook hook, String condition, String... drafts) {
		ObjectNode request = HookRequests.of(hook);
		add((ObjectNode) request.at("/prefetch/conditions"), condition);
		ObjectNode bundle = (ObjectNode) request.at("/context/draftOrders");
		bundle.remove("type");
		for (String draft : drafts) {
			add(bundle, draft);
		}
		return request;
	}

	private static void add(ObjectNode bundle, String resource) {
		try {
			bundle.withArray("entry").addObject().set("resource", JSON.readTree(resource));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(resource, ex);
		}
	}

	private static String draft(String id, String members) {
		return "{\"resourceType\":\"MedicationRequest\",\"id\":\"%s\",%s}".formatted(id, members);
	}

	private static JsonNode onlyCard(HttpResponse<String> response) {
		assertThat(cards(response)).as(response.body()).hasSize(1);
		return cards(response).get(0);
	}

	private static JsonNode cards(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		JsonNode answer = AdvisorClient.json(response);
		assertThat(JsonSchemas.violations("response", answer)).isEmpty();
		return answer.path("cards");
	}

}
