package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.calciphylaxis.advisor.NpmPackage;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may ask for an assessment, in production. */
@ExtendWith(OutputCaptureExtension.class)
class SmartAppIT extends ProductionModeIT {

	private static final String ASSESSMENT = "/smart/assessment";

	private static final String MARK = "Zzmark";

	private static final WireMockServer EHR_SERVER = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	@Autowired
	private JdbcClient database;

	@DynamicPropertySource
	static void smart(DynamicPropertyRegistry registry) {
		EHR_SERVER.start();
		registry.add("advisor.fhir.time-budget", () -> "20s");
		registry.add("advisor.smart.enabled", () -> true);
		registry.add("advisor.smart.servers[0].url", SmartAppIT::ehr);
		registry.add("advisor.smart.servers[0].client-id", () -> "advisor");
		registry.add("advisor.smart.servers[0].origins[0]", () -> "https://login.ehr.example.org");
		registry.add("advisor.smart.frame-ancestors[0]", () -> "https://chart.ehr.example.org");
	}

	@AfterAll
	static void stop() {
		EHR_SERVER.stop();
	}

	@BeforeEach
	void fillTheServer() {
		EHR_SERVER.resetAll();
		EHR_SERVER.stubFor(any(anyUrl()).willReturn(fhir(HookRequests.bundle().toString())));
		patientIs(fhir(HookRequests.of(Hook.PATIENT_VIEW).at("/prefetch/patient").toString()));
	}

	private static void patientIs(ResponseDefinitionBuilder answer) {
		EHR_SERVER.stubFor(any(urlPathEqualTo("/fhir/Patient/p1")).willReturn(answer));
	}

	private static ResponseDefinitionBuilder fhir(String resource) {
		return okForContentType("application/fhir+json;charset=utf-8", resource);
	}

	private static String ehr() {
		return "http://127.0.0.1:" + EHR_SERVER.port() + "/fhir";
	}

	/** A woman on dialysis and warfarin with a painful necrotic ulcer. */
	private static ObjectNode request() {
		ObjectNode request = HookRequests.bundle().removeAll();
		request.put("fhirServer", ehr()).put("patientId", "p1");
		ObjectNode prefetch = request.putObject("prefetch");
		ObjectNode conditions = prefetch.putObject("conditions").put("resourceType", "Bundle").put("type", "searchset");
		Map<String, String> problems = Map.of("N18.6", "End-stage kidney disease", "L97.119",
				"painful necrotic ulcer of the thigh");
		problems.forEach((code, text) -> {
			ObjectNode condition = conditions.withArray("entry").addObject().putObject("resource");
			condition.put("resourceType", "Condition").put("id", MARK + text.length());
			condition.putObject("subject").put("reference", "Patient/p1");
			condition.putObject("clinicalStatus").putArray("coding").addObject().put("code", "active");
			condition.putObject("code")
				.put("text", text + " " + MARK)
				.putArray("coding")
				.addObject()
				.put("system", "http://hl7.org/fhir/sid/icd-10-cm")
				.put("code", code);
			condition.put("recordedDate", "2026-11-20");
		});
		return request;
	}

	private HttpResponse<String> call(ObjectNode request, String... headers) {
		return post(this.port, ASSESSMENT, request.toString(), headers);
	}

	private HttpResponse<String> call(ObjectNode request) {
		return call(request, "Authorization", "Bearer t0ken" + MARK);
	}

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

	@Test
	void filesNeedNoTokenAndCallOnlyTheEhr() {
		List<String> files = new ArrayList<>(
				List.of("launch.html", "index.html", "js/app.js", "css/app.css", "vendor/uPlot.iife.min.js"));
		if (NpmPackage.isThere("fhirclient")) {
			files.add("vendor/fhir-client.pure.min.js");
		}
		for (String file : files) {
			HttpResponse<String> answer = get(this.port, "/smart/" + file);
			assertThat(answer.statusCode()).as(file).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
				.startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
				.contains(
						"connect-src 'self' http://127.0.0.1:" + EHR_SERVER.port() + " https://login.ehr.example.org;")
				.endsWith("frame-ancestors 'self' https://chart.ehr.example.org")
				.doesNotContain("unsafe");
			assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
		}
	}

	@Test
	void nothingElseIsOpenedByIt() {
		assertThat(get(this.port, "/smart/js/../../application.yaml").statusCode()).isNotEqualTo(200);
		assertThat(get(this.port, "/smart/").statusCode()).isEqualTo(404);
		assertThat(post(this.port, "/smart/settings", "{}").statusCode()).isIn(401, 403);
		assertThat(get(this.port, "/index.html").statusCode()).isEqualTo(401);
	}

	@Test
	void settingsTellTheAppWhomToAsk() {
		JsonNode settings = AdvisorClient.json(get(this.port, "/smart/settings"));
		assertThat(settings.at("/servers/0/url").asText()).isEqualTo(ehr());
		assertThat(settings.at("/servers/0/clientId").asText()).isEqualTo("advisor");
		assertThat(settings.at("/queries/conditions").asText()).startsWith("Condition?patient=");
		assertThat(settings.at("/pages").asText()).isEqualTo(BASE_URL + "/advice");
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
