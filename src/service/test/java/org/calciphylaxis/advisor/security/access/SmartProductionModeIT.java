package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/**
 * A production set-up whose EHR may launch the SMART app. Its FHIR server ends with the
 * JVM.
 */
abstract class SmartProductionModeIT extends ProductionModeIT {

	static final String ASSESSMENT = "/smart/assessment";

	static final String MARK = "Zzmark";

	static final String HOOK_TIME_BUDGET_MILLIS = "300";

	static final WireMockServer EHR_SERVER = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	@DynamicPropertySource
	static void smart(DynamicPropertyRegistry registry) {
		EHR_SERVER.start();
		registry.add("advisor.fhir.time-budget", () -> HOOK_TIME_BUDGET_MILLIS + "ms");
		registry.add("advisor.smart.time-budget", () -> "20s");
		registry.add("advisor.smart.enabled", () -> true);
		registry.add("advisor.smart.servers[0].url", SmartProductionModeIT::ehr);
		registry.add("advisor.smart.servers[0].client-id", () -> "advisor");
		registry.add("advisor.smart.servers[0].origins[0]", () -> "https://login.ehr.example.org");
		registry.add("advisor.smart.frame-ancestors[0]", () -> "https://chart.ehr.example.org");
	}

	@BeforeEach
	void fillTheServer() {
		EHR_SERVER.resetAll();
		EHR_SERVER.stubFor(any(anyUrl()).willReturn(fhir(HookRequests.bundle().toString())));
		patientIs(fhir(HookRequests.of(Hook.PATIENT_VIEW).at("/prefetch/patient").toString()));
	}

	static void patientIs(ResponseDefinitionBuilder answer) {
		EHR_SERVER.stubFor(any(urlPathEqualTo("/fhir/Patient/p1")).willReturn(answer));
	}

	static ResponseDefinitionBuilder fhir(String resource) {
		return okForContentType("application/fhir+json;charset=utf-8", resource);
	}

	static String ehr() {
		return "http://127.0.0.1:" + EHR_SERVER.port() + "/fhir";
	}

	/** A woman on dialysis and warfarin with a painful necrotic ulcer. */
	static ObjectNode request() {
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

	HttpResponse<String> call(ObjectNode request, String... headers) {
		return post(this.port, ASSESSMENT, request.toString(), headers);
	}

	HttpResponse<String> call(ObjectNode request) {
		return call(request, "Authorization", "Bearer t0ken" + MARK);
	}

}
