package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.calciphylaxis.advisor.security.token.TokenFixture;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two EHRs that send the same ids: what one of them does never touches the other. */
class ClientsApartIT extends ProductionModeIT {

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static final TokenFixture OTHER_EHR = TokenFixture.of("https://other-ehr.example.org");

	@DynamicPropertySource
	static void twoClients(DynamicPropertyRegistry registry) {
		registry.add("advisor.trust.clients[1].name", () -> "other-ehr");
		registry.add("advisor.trust.clients[1].issuer", OTHER_EHR::issuer);
		registry.add("advisor.trust.clients[1].jwks-file", () -> OTHER_EHR.jwksFile().toString());
	}

	@Test
	void oneClientCannotSilenceTheCardsOfAnother() {
		String card = card(EHR);
		assertThat(card).isNotEmpty();
		assertThat(card(OTHER_EHR)).isEqualTo(card);
		override(OTHER_EHR, card);
		assertThat(cards(OTHER_EHR)).isEmpty();
		assertThat(card(EHR)).isEqualTo(card);
		override(EHR, card);
		assertThat(cards(EHR)).isEmpty();
	}

	private String card(TokenFixture client) {
		return cards(client).path(0).path("uuid").asText();
	}

	private JsonNode cards(TokenFixture client) {
		HttpResponse<String> response = post(client, SERVICE, suspected().toString());
		return AdvisorClient.json(response).path("cards");
	}

	private void override(TokenFixture client, String card) {
		post(client, SERVICE + "/feedback", "{\"feedback\":[{\"card\":\"" + card
				+ "\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-22T05:49:15Z\"}]}");
	}

	private HttpResponse<String> post(TokenFixture client, String path, String body) {
		HttpResponse<String> response = post(this.port, path, body, "Authorization",
				"Bearer " + client.token(BASE_URL + path));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response;
	}

	/** An ulcer of the thigh on dialysis and warfarin, without dates. */
	private static ObjectNode suspected() {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		for (String code : new String[] { "N18.6", "Z99.2", "E66.01", "E11.9", "L97.119" }) {
			ObjectNode condition = entry(request, "conditions").put("resourceType", "Condition").put("id", "c-" + code);
			condition.putObject("subject").put("reference", "Patient/p1");
			condition.putObject("clinicalStatus").putArray("coding").addObject().put("code", "active");
			condition.putObject("code")
				.putArray("coding")
				.addObject()
				.put("system", "http://hl7.org/fhir/sid/icd-10-cm")
				.put("code", code);
		}
		((ObjectNode) request.path("prefetch")).set("medicationRequests", HookRequests.bundle());
		ObjectNode warfarin = entry(request, "medicationRequests").put("resourceType", "MedicationRequest")
			.put("id", "w1")
			.put("status", "active")
			.put("intent", "order");
		warfarin.putObject("subject").put("reference", "Patient/p1");
		warfarin.putObject("medicationCodeableConcept").put("text", "warfarin");
		return request;
	}

	private static ObjectNode entry(ObjectNode request, String key) {
		return ((ObjectNode) request.path("prefetch").path(key)).withArray("entry").addObject().putObject("resource");
	}

}
