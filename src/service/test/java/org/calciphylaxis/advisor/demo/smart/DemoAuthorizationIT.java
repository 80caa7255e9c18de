package org.calciphylaxis.advisor.demo.smart;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo's authorization server grants, and what it does not. */
@DemoModeTest
class DemoAuthorizationIT {

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	private static final String VERIFIER = "a verifier that has forty-three characters or more";

	@LocalServerPort
	private int port;

	private AdvisorClient client() {
		return new AdvisorClient(this.port);
	}

	private String base() {
		return "http://localhost:" + this.port;
	}

	private String launch() {
		HttpResponse<String> answer = client().post("/demo/smart/launch",
				"{\"patient\":\"" + RUTH + "\",\"appContext\":\"context\"}");
		return AdvisorClient.json(answer).path("launch").asText();
	}

	private UriComponentsBuilder authorize() throws Exception {
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
		return UriComponentsBuilder.fromPath("/demo/smart/authorize")
			.queryParam("response_type", "code")
			.queryParam("client_id", "calciphylaxis-advisor-demo")
			.queryParam("redirect_uri", base() + "/smart/index.html")
			.queryParam("aud", base() + "/fhir")
			.queryParam("scope", "launch")
			.queryParam("state", "s1")
			.queryParam("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
			.queryParam("code_challenge_method", "S256");
	}

	private String code() throws Exception {
		HttpResponse<String> answer = client().get(authorize().queryParam("launch", launch()).build().toUriString());
		assertThat(answer.statusCode()).isEqualTo(302);
		String location = answer.headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(base() + "/smart/index.html?code=").endsWith("&state=s1");
		return UriComponentsBuilder.fromUriString(location).build().getQueryParams().getFirst("code");
	}

	private HttpResponse<String> redeem(String code, String verifier) {
		String form = "grant_type=authorization_code&client_id=calciphylaxis-advisor-demo&code=" + code
				+ "&redirect_uri=" + encoded(base() + "/smart/index.html") + "&code_verifier=" + encoded(verifier);
		return client().post("/demo/smart/token", BodyPublishers.ofString(form), "Content-Type",
				"application/x-www-form-urlencoded");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void tellsWhereToAsk() {
		JsonNode configuration = AdvisorClient.json(client().get("/fhir/.well-known/smart-configuration"));
		assertThat(configuration.path("authorization_endpoint").asText()).isEqualTo(base() + "/demo/smart/authorize");
		assertThat(configuration.path("token_endpoint").asText()).isEqualTo(base() + "/demo/smart/token");
		assertThat(configuration.at("/code_challenge_methods_supported/0").asText()).isEqualTo("S256");
	}

	@Test
	void grantsAccessToThePatientOfTheLaunchAndNoOther() throws Exception {
		JsonNode token = AdvisorClient.json(redeem(code(), VERIFIER));
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
	void takesACodeOnceAndOnlyWithItsVerifier() throws Exception {
		assertThat(redeem(code(), "another verifier").statusCode()).isEqualTo(400);
		String code = code();
		assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(200);
		assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "redirect_uri, https://evil.example/", "client_id, another", "aud, https://evil.example/fhir" })
	void sendsNoCodeToAnother(String name, String value) throws Exception {
		HttpResponse<String> answer = client()
			.get(authorize().queryParam("launch", launch()).replaceQueryParam(name, value).build().toUriString());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "response_type, token, unsupported_response_type", "code_challenge_method, plain, invalid_request",
			"code_challenge, short, invalid_request", "launch, unknown, access_denied" })
	void tellsTheAppWhatIsWrong(String name, String value, String error) throws Exception {
		HttpResponse<String> answer = client()
			.get(authorize().queryParam("launch", launch()).replaceQueryParam(name, value).build().toUriString());
		assertThat(answer.headers().firstValue("Location").orElse("")).contains("?error=" + error + "&state=s1");
	}

	@Test
	void launchesForPatientsOfItsOwnOnly() {
		assertThat(client().post("/demo/smart/launch", "{\"patient\":\"nobody\"}").statusCode()).isEqualTo(400);
	}

}
