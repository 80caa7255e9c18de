package org.calciphylaxis.advisor.demo.smart;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;

import org.springframework.web.util.UriComponentsBuilder;

/** What the SMART app does at the demo's authorization server, step by step. */
public final class DemoLaunch {

	static final String LAUNCH = "/fhir/_services/smart/Launch";

	static final String VERIFIER = "a verifier that has forty-three characters or more";

	private final AdvisorClient client;

	private final String base;

	public DemoLaunch(int port) {
		this.client = new AdvisorClient(port);
		this.base = "http://localhost:" + port;
	}

	/** The access token of an EHR launch. */
	String accessToken(String patient) {
		HttpResponse<String> granted = redeem(code(patient), VERIFIER);
		return AdvisorClient.json(granted).path("access_token").asText();
	}

	String code(String patient) {
		HttpResponse<String> answer = this.client.get(authorize(patient).build().toUriString());
		String location = answer.headers().firstValue("Location").orElseThrow();
		return String.valueOf(UriComponentsBuilder.fromUriString(location).build().getQueryParams().getFirst("code"));
	}

	/** The request of the app, for a launch from the patient's chart. */
	UriComponentsBuilder authorize(String patient) {
		return UriComponentsBuilder.fromPath("/demo/smart/authorize")
			.queryParam("response_type", "code")
			.queryParam("client_id", "calciphylaxis-advisor-demo")
			.queryParam("redirect_uri", this.base + "/smart/index.html")
			.queryParam("aud", this.base + "/fhir")
			.queryParam("scope", "launch")
			.queryParam("state", "s1")
			.queryParam("code_challenge", challenge())
			.queryParam("code_challenge_method", "S256")
			.queryParam("launch", launch(patient));
	}

	private static String challenge() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the demo EHR calls a launch from the patient's chart. */
	public String launch(String patient) {
		HttpResponse<String> answer = this.client.post(LAUNCH,
				"{\"parameters\":{\"patient\":\"" + patient + "\",\"appContext\":\"context\"}}");
		return AdvisorClient.json(answer).path("launch_id").asText();
	}

	HttpResponse<String> redeem(String code, String verifier) {
		String form = "grant_type=authorization_code&client_id=calciphylaxis-advisor-demo&code=" + code
				+ "&redirect_uri=" + encoded(this.base + "/smart/index.html") + "&code_verifier=" + encoded(verifier);
		return this.client.post("/demo/smart/token", BodyPublishers.ofString(form), "Content-Type",
				"application/x-www-form-urlencoded");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
