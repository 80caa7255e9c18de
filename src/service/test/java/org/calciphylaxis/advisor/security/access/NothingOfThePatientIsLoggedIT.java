package org.calciphylaxis.advisor.security.access;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Charts full of marks, through every path; none of them may come out in the log. */
@TestPropertySource(
		properties = { "logging.level.org.calciphylaxis=DEBUG", "advisor.trust.fhir-servers=http://localhost:1/fhir" })
@ExtendWith(OutputCaptureExtension.class)
class NothingOfThePatientIsLoggedIT extends ProductionModeIT {

	private static final String MARK = "Zzmark";

	private static final String BIRTH = "1931-07-13";

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static final String INSTANCE = "6b1f7a52-3c2e-4d6b-9c55-0f5a8e0c6199";

	private static final String PATIENT = """
			{"resourceType":"Patient","id":"Zzmark-id","birthDate":"1931-07-13","gender":"female",
			"identifier":[{"type":{"text":"MRN"},"value":"Zzmark-mrn"}],"name":[{"family":"Zzmark","given":["Zzmark"]}],
			"address":[{"line":["Zzmark street"]}],"telecom":[{"system":"phone","value":"Zzmark-phone"}]}""";

	private static final String CONDITIONS = """
			{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Condition","id":"Zzmark-c",
			"clinicalStatus":{"coding":[{"code":"active"}]},"code":{"text":"Zzmark painful necrotic ulcer of the thigh",
			"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"N18.6","display":"Zzmark"}]},
			"onsetDateTime":"Zzmark","subject":{"reference":"Patient/Zzmark-id"},"note":[{"text":"Zzmark"}]}},
			{"resource":{"resourceType":"Zzmark","id":"Zzmark"}},{"resource":"Zzmark"}]}""";

	private static String request(String patientId, String more) {
		return """
				{"hook":"patient-view","hookInstance":"%s","context":{"userId":"Practitioner/Zzmark","patientId":"%s"}%s}"""
			.formatted(INSTANCE, patientId, more);
	}

	private static String prefetch(String patient, String conditions) {
		return ",\"prefetch\":{\"patient\":" + patient + ",\"conditions\":" + conditions + "}";
	}

	private HttpResponse<String> call(String path, String body, String... headers) {
		String[] all = new String[headers.length + 2];
		System.arraycopy(headers, 0, all, 0, headers.length);
		all[headers.length] = "Authorization";
		all[headers.length + 1] = bearer(path);
		return post(this.port, path, body, all);
	}

	private void isAnswered(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		if (status != 200) {
			assertThat(answer.body()).doesNotContain(MARK);
		}
	}

	private static void isClean(CapturedOutput output) {
		assertThat(output.toString().toLowerCase()).doesNotContain(MARK.toLowerCase())
			.doesNotContain(BIRTH)
			.doesNotContain("eyj");
	}

	@Test
	void answersAreLoggedWithoutTheChart(CapturedOutput output) {
		isAnswered(200, call(SERVICE, request("Zzmark-id", prefetch(PATIENT, CONDITIONS))));
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(output).contains(INSTANCE, "client=ehr service=calciphylaxis-patient-view",
					"status=200"));
		isClean(output);
	}

	@Test
	void missingAndForbiddenDataIsLoggedWithoutTheChart(CapturedOutput output) {
		isAnswered(412, call(SERVICE, request("Zzmark-id", prefetch("null", CONDITIONS))));
		isAnswered(412, call(SERVICE, request("Zzmark-other", prefetch(PATIENT, CONDITIONS))));
		String access = ",\"fhirServer\":\"%s\",\"fhirAuthorization\":{\"access_token\":\"Zzmark-token\",\"token_type\":"
				+ "\"Bearer\",\"expires_in\":60,\"scope\":\"Zzmark\",\"subject\":\"Zzmark\"}";
		assertThat(call(SERVICE, request("Zzmark-id", access.formatted("http://localhost:1/fhir"))).statusCode())
			.isIn(403, 412);
		assertThat(
				call(SERVICE, request("Zzmark-id", access.formatted("https://zzmark.example.org/fhir"))).statusCode())
			.isIn(403, 412);
		isAnswered(400, call(SERVICE, request("Zzmark-id", access.formatted("https://Zzmark:Zzmark@example.org"))));
		isClean(output);
	}

	@Test
	void badRequestsAreLoggedWithoutTheirContent(CapturedOutput output) {
		isAnswered(400, call(SERVICE, "Zzmark"));
		isAnswered(400, call(SERVICE, "{\"hook\":\"patient-view\",\"Zzmark\":"));
		isAnswered(400, call(SERVICE, request("Zzmark/../id", "")));
		isAnswered(400, call(SERVICE, request("Zzmark", "").replace("patient-view", "Zzmark")));
		isAnswered(413, call(SERVICE, MARK.repeat(3_000_000)));
		isAnswered(404, call("/cds-services/Zzmark", "{}"));
		isAnswered(404, call("/Zzmark", "{}"));
		isAnswered(415, call(SERVICE, "{}", "Content-Encoding", "Zzmark"));
		assertThat(get(this.port, SERVICE + "?patient=Zzmark", "Authorization", bearer(SERVICE)).statusCode())
			.isEqualTo(405);
		isClean(output);
	}

	@Test
	void whatTomcatRefusesIsLoggedWithoutItsContent(CapturedOutput output) throws IOException {
		assertThat(raw("GET /Zzmark|<> HTTP/1.1\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 400");
		assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nZzmark Zzmark: a\r\n\r\n")).startsWith("HTTP/1.1 4");
		assertThat(raw("GET /..;Zzmark/%2e%2e/%00Zzmark HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 4");
		isClean(output);
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).doesNotContainIgnoringCase(MARK).doesNotContain("<html");
			return answer;
		}
	}

	@Test
	void feedbackIsLoggedWithoutItsWords(CapturedOutput output) {
		String feedback = SERVICE + "/feedback";
		call(feedback, """
				{"feedback":[{"card":"Zzmark","outcome":"overridden","outcomeTimestamp":"2026-11-22T05:49:28Z",
				"overrideReason":{"userComment":"Zzmark","reason":{"code":"Zzmark","system":"http://zzmark"}}}]}""");
		isAnswered(400, call(feedback, "{\"feedback\":\"Zzmark\"}"));
		isClean(output);
	}

	@Test
	void refusedTokensAreNotLogged(CapturedOutput output) {
		isAnswered(401, get(this.port, SERVICE, "Authorization", "Bearer Zzmark"));
		isAnswered(401, get(this.port, SERVICE, "Authorization", "Bearer a.Zzmark.c"));
		isAnswered(401, get(this.port, SERVICE, "Authorization", "Basic Zzmark"));
		isAnswered(401, get(this.port, "/cds-services", "Authorization", bearer(SERVICE)));
		isAnswered(401, get(this.port, SERVICE + "?access_token=Zzmark"));
		isClean(output);
	}

}
