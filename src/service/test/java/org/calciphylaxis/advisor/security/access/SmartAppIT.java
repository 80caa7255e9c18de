package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may ask for an assessment, in production. */
@ExtendWith(OutputCaptureExtension.class)
class SmartAppIT extends SmartProductionModeIT {

	@Autowired
	private JdbcClient database;

	@Test
	void whoCanReadThePatientGetsTheAssessment() {
		HttpResponse<String> answer = call(request());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode assessment = AdvisorClient.json(answer);
		assertThat(assessment.at("/advice")).isNotEmpty();
		assertThat(assessment.at("/riskFactors")).isNotEmpty();
		assertThat(assessment.at("/timeline/events").findValuesAsText("label"))
			.contains("painful necrotic ulcer of the thigh " + MARK);
		EHR_SERVER.verify(getRequestedFor(urlPathEqualTo("/fhir/Patient/p1")).withHeader("Authorization",
				equalTo("Bearer t0ken" + MARK)));
		EHR_SERVER.verify(0, getRequestedFor(urlPathEqualTo("/fhir/Condition")));
		EHR_SERVER.verify(1, getRequestedFor(urlPathEqualTo("/fhir/Procedure")));
	}

	@Test
	void whoThePatientIsTheEhrSays() {
		patientIs(fhir("{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"2020-01-01\"}"));
		ObjectNode request = request();
		((ObjectNode) request.get("prefetch")).set("patient",
				HookRequests.of(Hook.PATIENT_VIEW).at("/prefetch/patient"));
		JsonNode assessment = AdvisorClient.json(call(request));
		assertThat(assessment.at("/advice")).isEmpty();
		assertThat(assessment.at("/conclusions/0/holds").asBoolean()).as("adult and alive").isFalse();
	}

	@Test
	void withoutATokenNothingIsAsked() {
		for (String[] headers : new String[][] { {}, { "Authorization", "Bearer " }, { "Authorization", "Basic x" },
				{ "Authorization", "Bearer a b" } }) {
			isUnauthorized(call(request(), headers));
		}
		assertThat(EHR_SERVER.getAllServeEvents()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403 })
	void tokenThatTheEhrRefusesIsRefused(int refusal) {
		patientIs(status(refusal));
		isUnauthorized(call(request()));
		EHR_SERVER.verify(0, getRequestedFor(urlPathEqualTo("/fhir/Procedure")));
	}

	private static void isUnauthorized(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example.org/fhir", "http://127.0.0.1:1/fhir", "%s/tenant", "%s?x=1" })
	void anotherServerIsForbiddenAndNotCalled(String server) {
		HttpResponse<String> answer = call(request().put("fhirServer", server.formatted(ehr())));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("fhirServer").doesNotContain("evil");
		assertThat(EHR_SERVER.getAllServeEvents()).isEmpty();
	}

	@Test
	void withoutThePatientThereIsNoAssessment() {
		patientIs(status(500));
		HttpResponse<String> down = call(request());
		assertThat(down.statusCode()).isEqualTo(412);
		assertThat(down.body()).contains("prefetch.patient");
		patientIs(fhir("{\"resourceType\":\"Patient\",\"id\":\"p2\"}"));
		assertThat(call(request()).statusCode()).isEqualTo(412);
		patientIs(fhir("{\"resourceType\":\"OperationOutcome\"}"));
		assertThat(call(request()).statusCode()).isEqualTo(412);
	}

	/** A hook is answered without what takes as long, since it holds up the EHR. */
	@Test
	void waitsForTheEhrLongerThanAHook() {
		int budgetOfAHook = Integer.parseInt(HOOK_TIME_BUDGET_MILLIS);
		patientIs(fhir(HookRequests.of(Hook.PATIENT_VIEW).at("/prefetch/patient").toString())
			.withFixedDelay(2 * budgetOfAHook));
		assertThat(call(request()).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "fhirServer, ftp://x", "fhirServer, ''", "patientId, a/b", "patientId, ''", "prefetch, x" })
	void whatCannotBeReadIsNamed(String field, String value) {
		HttpResponse<String> answer = call(request().put(field, value));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(field);
	}

	@Test
	void bodiesHaveTheLimitsOfHookCalls() {
		String[] token = { "Authorization", "Bearer t0ken" };
		assertThat(post(this.port, ASSESSMENT, "x".repeat(16 * 1024 * 1024 + 1), token).statusCode()).isEqualTo(413);
		assertThat(post(this.port, ASSESSMENT, "{", token).statusCode()).isEqualTo(400);
		assertThat(post(this.port, ASSESSMENT, "[]", token).statusCode()).isEqualTo(400);
	}

	@Test
	void onlyTheAppsOwnPagesMayAsk() {
		assertThat(call(request(), "Authorization", "Bearer t0ken", "Origin", BASE_URL).statusCode()).isEqualTo(200);
		for (String origin : new String[] { "https://page.example.org", "https://evil.example.org", "null" }) {
			HttpResponse<String> answer = call(request(), "Authorization", "Bearer t0ken", "Origin", origin);
			assertThat(answer.statusCode()).as(origin).isEqualTo(403);
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		}
	}

	/** No secret beside what an attacker may have put into a chart. */
	@Test
	void assessmentIsNotCompressed() {
		HttpResponse<String> answer = call(request(), "Authorization", "Bearer t0ken", "Accept-Encoding", "gzip");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void nothingOfThePatientIsStoredOrLogged(CapturedOutput output) {
		assertThat(call(request()).statusCode()).isEqualTo(200);
		assertThat(call(request().put("patientId", MARK + "/")).statusCode()).isEqualTo(400);
		assertThat(output.toString()).contains("smart-app").doesNotContainIgnoringCase(MARK);
		assertThat(this.database.sql("select count(*) from shown_card").query(Integer.class).single()).isZero();
	}

	@Test
	void cardsLinkToTheLaunch() {
		String path = "/cds-services/calciphylaxis-patient-view";
		ObjectNode hook = HookRequests.of(Hook.PATIENT_VIEW);
		((ObjectNode) hook.get("prefetch")).set("conditions", request().at("/prefetch/conditions"));
		JsonNode card = AdvisorClient.json(post(this.port, path, hook.toString(), "Authorization", bearer(path)))
			.at("/cards/0");
		JsonNode link = card.at("/links/1");
		assertThat(link.at("/type").asText()).isEqualTo("smart");
		assertThat(link.at("/url").asText()).isEqualTo(BASE_URL + "/smart/launch.html");
		assertThat(link.at("/appContext").asText()).isEqualTo("{\"advice\":\"%s\",\"card\":\"%s\"}"
			.formatted(card.at("/source/topic/code").asText(), card.at("/uuid").asText()));
	}

}
