package org.calciphylaxis.advisor.cdshooks.feedback;

import java.net.http.HttpResponse;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class FeedbackIT {

	private static final String PATH = "/cds-services/calciphylaxis-patient-view/feedback";

	private static final String TIME = ",\"outcomeTimestamp\":\"2026-11-22T05:49:15.983Z\"";

	private final AdvisorClient advisor;

	private final JdbcClient database;

	private final String card = UUID.randomUUID().toString();

	FeedbackIT(@LocalServerPort int port, @Autowired JdbcClient database) {
		this.advisor = new AdvisorClient(port);
		this.database = database;
	}

	@Test
	void takesWhatTheSandboxSends() {
		String accepted = entry("\"outcome\":\"accepted\",\"acceptedSuggestions\":[{\"id\":\"" + this.card + "\"}]");
		String overridden = entry("\"outcome\":\"overridden\",\"overrideReason\":{\"reason\":"
				+ "{\"code\":\"refused\",\"system\":\"http://example.org/reasons\"}}");
		assertThat(post(accepted).statusCode()).isEqualTo(200);
		assertThat(post(overridden).statusCode()).isEqualTo(200);
		assertThat(stored()).isEqualTo(2);
	}

	@Test
	void takesABatch() {
		String second = entry("\"outcome\":\"overridden\"").replace("49:15", "49:16");
		assertThat(post(entry("\"outcome\":\"overridden\"") + "," + second).statusCode()).isEqualTo(200);
		assertThat(stored()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-06-30T23:59:60Z", "2026-06-30t23:59:60.5z", "2026-06-30T23:59:60+02:00" })
	void takesALeapSecond(String timestamp) {
		assertThat(
				post(entry("\"outcome\":\"overridden\"").replace("2026-11-22T05:49:15.983Z", timestamp)).statusCode())
			.isEqualTo(200);
		assertThat(stored()).isEqualTo(1);
	}

	@Test
	void takesTheSameReportOnce() {
		String report = entry("\"outcome\":\"overridden\",\"overrideReason\":{\"userComment\":\"seen\"}");
		assertThat(post(report + "," + report).statusCode()).isEqualTo(200);
		assertThat(post(report.replace("05:49:15.983Z", "06:49:15.983+01:00")).statusCode()).isEqualTo(200);
		assertThat(stored()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"overrideReason\":null", "\"overrideReason\":{}", "\"acceptedSuggestions\":null",
			"\"overrideReason\":{\"userComment\":\"\"}", "\"overrideReason\":{\"userComment\":\"a\\u0000b\\ud800\"}",
			"\"extension\":{\"org.example\":[1]}", "\"unknown\":7" })
	void isLenientWhereNothingIsLost(String member) {
		HttpResponse<String> response = post(entry("\"outcome\":\"overridden\"," + member));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(stored()).isEqualTo(1);
	}

	/**
	 * What one entry of three has instead of the right thing, and the path that is named.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~',
			textBlock = """
					7; feedback[1]
					null; feedback[1]
					{"outcome":"overridden"TIME}; feedback[1].card
					{"card":" ","outcome":"overridden"TIME}; feedback[1].card
					{"card":7,"outcome":"overridden"TIME}; feedback[1].card
					{"card":"c"TIME}; feedback[1].outcome
					{"card":"c","outcome":"ignored"TIME}; feedback[1].outcome
					{"card":"c","outcome":"ACCEPTED"TIME}; feedback[1].outcome
					{"card":"c","outcome":"overridden"}; feedback[1].outcomeTimestamp
					{"card":"c","outcome":"overridden","outcomeTimestamp":"2026-11-22"}; feedback[1].outcomeTimestamp
					{"card":"c","outcome":"overridden","outcomeTimestamp":"2026-11-22T05:49:15"}; feedback[1].outcomeTimestamp
					{"card":"c","outcome":"overridden","outcomeTimestamp":"2026-02-30T05:49:15Z"}; feedback[1].outcomeTimestamp
					{"card":"c","outcome":"overridden","outcomeTimestamp":1}; feedback[1].outcomeTimestamp
					{"card":"c","outcome":"accepted"TIME}; feedback[1].acceptedSuggestions
					{"card":"c","outcome":"accepted","acceptedSuggestions":[]TIME}; feedback[1].acceptedSuggestions
					{"card":"c","outcome":"accepted","acceptedSuggestions":{}TIME}; feedback[1].acceptedSuggestions
					{"card":"c","outcome":"accepted","acceptedSuggestions":[7]TIME}; feedback[1].acceptedSuggestions[0]
					{"card":"c","outcome":"accepted","acceptedSuggestions":[{"id":"x"},{}]TIME}; feedback[1].acceptedSuggestions[1].id
					{"card":"c","outcome":"overridden","overrideReason":"x"TIME}; feedback[1].overrideReason
					{"card":"c","outcome":"overridden","overrideReason":{"reason":"x"}TIME}; feedback[1].overrideReason.reason
					{"card":"c","outcome":"overridden","overrideReason":{"reason":{"system":"s"}}TIME}; feedback[1].overrideReason.reason.code
					{"card":"c","outcome":"overridden","overrideReason":{"reason":{"code":"c"}}TIME}; feedback[1].overrideReason.reason.system
					{"card":"c","outcome":"overridden","overrideReason":{"userComment":7}TIME}; feedback[1].overrideReason.userComment
					""")
	void refusesTheBatchForOneMalformedEntry(String entry, String path) {
		String good = entry("\"outcome\":\"overridden\"");
		HttpResponse<String> response = post(good + "," + entry.replace("TIME", TIME) + "," + good);
		assertRefused(response, path);
		assertThat(stored()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"feedback\":null}", "{\"feedback\":{}}", "{\"feedback\":[]}" })
	void needsAnArrayOfFeedback(String body) {
		assertRefused(this.advisor.post(PATH, body), "feedback");
	}

	@Test
	void refusesAnOversizedComment() {
		String comment = "\"outcome\":\"overridden\",\"overrideReason\":{\"userComment\":\"%s\"}";
		assertThat(post(entry(comment.formatted("x".repeat(65536)))).statusCode()).isEqualTo(200);
		assertRefused(post(entry(comment.formatted("\u00e9".repeat(32769)))), "feedback[0].overrideReason.userComment");
		assertThat(stored()).isEqualTo(1);
	}

	@Test
	void refusesABodyAboveOneMegabyte() {
		assertThat(this.advisor.post(PATH, " ".repeat(1024 * 1024) + "{}").statusCode()).isEqualTo(413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "feedback", "[]", "{\"feedback\":[],\"feedback\":[]}", "{\"feedback\":[]} x" })
	void readsJsonAsStrictlyAsAHookCall(String body) {
		assertThat(this.advisor.post(PATH, body).statusCode()).isEqualTo(400);
	}

	@Test
	void knowsNoOtherServices() {
		String path = PATH.replace("patient-view", "patient-vie");
		assertThat(this.advisor.post(path, "{}").statusCode()).isEqualTo(404);
	}

	private static void assertRefused(HttpResponse<String> response, String path) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		JsonNode outcome = AdvisorClient.json(response);
		assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
		assertThat(outcome.path("issue").path(0).path("expression").path(0).asText()).isEqualTo(path);
	}

	private HttpResponse<String> post(String entries) {
		return this.advisor.post(PATH, "{\"feedback\":[" + entries + "]}");
	}

	private String entry(String members) {
		return "{\"card\":\"" + this.card + "\"," + members + TIME + "}";
	}

	private long stored() {
		return this.database.sql("select count(*) from feedback where card = ?")
			.param(this.card)
			.query(Long.class)
			.single();
	}

}
