package org.calciphylaxis.advisor.demo.smart;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo's authorization server grants, and what it does not. */
@DemoModeTest
class DemoAuthorizationIT {

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	@LocalServerPort
	private int port;

	private AdvisorClient client() {
		return new AdvisorClient(this.port);
	}

	private String base() {
		return "http://localhost:" + this.port;
	}

	private DemoLaunch app() {
		return new DemoLaunch(this.port);
	}

	@Test
	void tellsWhereToAsk() {
		JsonNode configuration = AdvisorClient.json(client().get("/fhir/.well-known/smart-configuration"));
		assertThat(configuration.path("authorization_endpoint").asText()).isEqualTo(base() + "/demo/smart/authorize");
		assertThat(configuration.path("token_endpoint").asText()).isEqualTo(base() + "/demo/smart/token");
		assertThat(configuration.at("/code_challenge_methods_supported/0").asText()).isEqualTo("S256");
	}

	@Test
	void grantsAccessToThePatientOfTheLaunchAndNoOther() {
		JsonNode token = AdvisorClient.json(app().redeem(app().code(RUTH), DemoLaunch.VERIFIER));
		assertThat(token.path("patient").asText()).isEqualTo(RUTH);
		assertThat(token.path("appContext").asText()).isEqualTo("context");
		String bearer = "Bearer " + token.path("access_token").asText();
		assertThat(status("/fhir/Patient/" + RUTH, bearer)).isEqualTo(200);
		assertThat(status("/fhir/Condition?patient=" + RUTH, bearer)).isEqualTo(200);
		assertThat(status("/fhir/Patient/penile-ulcer", bearer)).isEqualTo(403);
		assertThat(status("/fhir/Condition?patient=penile-ulcer", bearer)).isEqualTo(403);
		assertThat(status("/fhir/Patient/" + RUTH, "Bearer another")).isEqualTo(401);
		HttpResponse<String> other = client().post("/smart/assessment",
				"{\"fhirServer\":\"%s/fhir\",\"patientId\":\"penile-ulcer\"}".formatted(base()), "Authorization",
				bearer);
		assertThat(other.statusCode()).isEqualTo(401);
	}

	private int status(String path, String bearer) {
		return client().get(path, "Authorization", bearer).statusCode();
	}

	@Test
	void sendsTheCodeBackWithItsState() {
		HttpResponse<String> answer = client().get(app().authorize(RUTH).build().toUriString());
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(base() + "/smart/index.html?code=")
			.endsWith("&state=s1");
	}

	@Test
	void takesACodeOnceAndOnlyWithItsVerifier() {
		assertThat(app().redeem(app().code(RUTH), "another verifier").statusCode()).isEqualTo(400);
		String code = app().code(RUTH);
		assertThat(app().redeem(code, DemoLaunch.VERIFIER).statusCode()).isEqualTo(200);
		assertThat(app().redeem(code, DemoLaunch.VERIFIER).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "redirect_uri, https://evil.example/", "client_id, another", "aud, https://evil.example/fhir" })
	void sendsNoCodeToAnother(String name, String value) {
		HttpResponse<String> answer = client()
			.get(app().authorize(RUTH).replaceQueryParam(name, value).build().toUriString());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "response_type, token, unsupported_response_type", "code_challenge_method, plain, invalid_request",
			"code_challenge, short, invalid_request", "launch, unknown, access_denied" })
	void tellsTheAppWhatIsWrong(String name, String value, String error) {
		HttpResponse<String> answer = client()
			.get(app().authorize(RUTH).replaceQueryParam(name, value).build().toUriString());
		assertThat(answer.headers().firstValue("Location").orElse("")).contains("?error=" + error + "&state=s1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"parameters\":{\"patient\":\"nobody\"}}", "{}", "[]", "{", "" })
	void launchesForPatientsOfItsOwnOnly(String request) {
		assertThat(client().post(DemoLaunch.LAUNCH, request).statusCode()).isEqualTo(400);
	}

	/** As its page calls for a link of type smart, to a server that asks for no token. */
	@Test
	void launchesForTheCdsHooksSandbox() {
		HttpResponse<String> answer = client().post(DemoLaunch.LAUNCH, """
				{"launchUrl":"%s/smart/launch.html","parameters":{"patient":"%s","appContext":"context",
				"smart_messaging_origin":"https://sandbox.cds-hooks.org"}}""".formatted(base(), RUTH), "Origin",
				"https://sandbox.cds-hooks.org");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
			.hasValue("https://sandbox.cds-hooks.org");
		assertThat(AdvisorClient.json(answer).path("launch_id").asText()).hasSizeGreaterThan(20);
	}

}
