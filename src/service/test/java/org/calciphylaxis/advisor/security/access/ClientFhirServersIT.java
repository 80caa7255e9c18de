package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.HookRequests;
import org.calciphylaxis.advisor.security.token.TokenFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Two EHRs: the FHIR server of one may be called for it, and not for the other. */
class ClientFhirServersIT extends ProductionModeIT {

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static final TokenFixture OTHER_EHR = TokenFixture.of("https://other-ehr.example.org");

	private static final WireMockServer SERVER_OF_THE_EHR = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	@DynamicPropertySource
	static void twoClients(DynamicPropertyRegistry registry) {
		SERVER_OF_THE_EHR.start();
		registry.add("advisor.trust.clients[0].fhir-servers[0]", ClientFhirServersIT::serverOfTheEhr);
		registry.add("advisor.trust.clients[1].name", () -> "other-ehr");
		registry.add("advisor.trust.clients[1].issuer", OTHER_EHR::issuer);
		registry.add("advisor.trust.clients[1].jwks-file", () -> OTHER_EHR.jwksFile().toString());
		registry.add("advisor.trust.clients[1].fhir-servers[0]", () -> "https://fhir.other-ehr.example.org");
	}

	@AfterAll
	static void stop() {
		SERVER_OF_THE_EHR.stop();
	}

	@BeforeEach
	void fillTheServer() {
		SERVER_OF_THE_EHR.resetAll();
		SERVER_OF_THE_EHR.stubFor(any(anyUrl()).willReturn(fhir(HookRequests.bundle().toString())));
		SERVER_OF_THE_EHR.stubFor(any(urlPathEqualTo("/fhir/metadata"))
			.willReturn(fhir("{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\"}")));
		SERVER_OF_THE_EHR.stubFor(any(urlPathEqualTo("/fhir/Patient/p1"))
			.willReturn(fhir(HookRequests.of(Hook.PATIENT_VIEW).at("/prefetch/patient").toString())));
	}

	private static ResponseDefinitionBuilder fhir(String resource) {
		return okForContentType("application/fhir+json;charset=utf-8", resource);
	}

	private static String serverOfTheEhr() {
		return "http://127.0.0.1:" + SERVER_OF_THE_EHR.port() + "/fhir";
	}

	/** A call that names the EHR's FHIR server, with the essential data or without. */
	private static ObjectNode request(boolean withChart) {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW).put("fhirServer", serverOfTheEhr());
		request.putObject("fhirAuthorization")
			.put("access_token", "t0ken")
			.put("token_type", "Bearer")
			.put("expires_in", 300)
			.put("scope", "patient/*.rs")
			.put("subject", "cds");
		if (!withChart) {
			request.remove("prefetch");
		}
		return request;
	}

	private HttpResponse<String> call(TokenFixture client, ObjectNode request) {
		return post(this.port, SERVICE, request.toString(), "Authorization",
				"Bearer " + client.token(BASE_URL + SERVICE));
	}

	@Test
	void chartOfAClientIsFetchedFromItsOwnServer() {
		assertThat(call(EHR, request(false)).statusCode()).isEqualTo(200);
		SERVER_OF_THE_EHR.verify(getRequestedFor(urlPathEqualTo("/fhir/Patient/p1")).withHeader("Authorization",
				equalTo("Bearer t0ken")));
	}

	@Test
	void serverOfAnotherClientIsForbiddenAndNotCalled() {
		HttpResponse<String> answer = call(OTHER_EHR, request(false));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(SERVER_OF_THE_EHR.getAllServeEvents()).isEmpty();
	}

	@Test
	void serverOfAnotherClientIsNotCalledForWhatWouldOnlyBeUseful() {
		HttpResponse<String> answer = call(OTHER_EHR, request(true));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(SERVER_OF_THE_EHR.getAllServeEvents()).isEmpty();
	}

	@Test
	void serverOfAnotherClientMayBeNamedWhenNothingIsToBeFetched() {
		ObjectNode request = request(true);
		ObjectNode prefetch = (ObjectNode) request.get("prefetch");
		for (String key : new String[] { "medicationRequests", "medicationStatements", "labs", "observations",
				"procedures", "serviceRequests", "diagnosticReports", "encounters" }) {
			prefetch.set(key, HookRequests.bundle());
		}
		HttpResponse<String> answer = call(OTHER_EHR, request);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(SERVER_OF_THE_EHR.getAllServeEvents()).isEmpty();
	}

}
