package org.calciphylaxis.advisor.demo;

import java.net.http.HttpResponse;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo's FHIR server as an EHR that sends no prefetch, and the demo's clock. */
@DemoModeTest
class DemoEhrIT {

	@LocalServerPort
	private int port;

	@Test
	void isAskedForWhatTheCallDoesNotBring() {
		HttpResponse<String> answer = post("/cds-services/calciphylaxis-patient-view", """
				{"hook": "patient-view", "hookInstance": "6b1f7a52-3c2e-4d6b-9c55-0f5a8e0c6199",
				 "fhirServer": "http://localhost:%d/fhir",
				 "context": {"userId": "Practitioner/ehr", "patientId": "established-on-calcium-acetate"}}
				""".formatted(this.port));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).contains("\"establishedAggravatingMedication\"");
	}

	@Test
	void explainsOnlyHooksOfOurs() {
		assertThat(post("/demo/explanation", "{\"request\": {\"hook\": \"order-dispatch\"}}").statusCode())
			.isEqualTo(400);
		assertThat(post("/demo/explanation", "{").statusCode()).isEqualTo(400);
	}

	@Test
	void needsThePatientToExplain() {
		assertThat(post("/demo/explanation",
				"{\"request\": {\"hook\": \"patient-view\", \"hookInstance\": \"1\", \"context\": {\"patientId\": \"1\","
						+ " \"userId\": \"Practitioner/1\"}, \"prefetch\": {}}}")
			.statusCode()).isEqualTo(412);
	}

	@Test
	void saysWhatItsFhirServerCan() {
		HttpResponse<String> answer = new AdvisorClient(this.port).get("/fhir/metadata");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(AdvisorClient.json(answer).path("fhirVersion").asText()).isEqualTo("4.0.1");
	}

	@Test
	void movesTheClockByAYearAtMost() {
		assertThat(post("/demo/clock", "{\"days\": 367}").statusCode()).isEqualTo(400);
		assertThat(post("/demo/clock", "{\"days\": 0}").statusCode()).isEqualTo(400);
	}

	private HttpResponse<String> post(String path, String body) {
		return new AdvisorClient(this.port).post(path, body);
	}

}
