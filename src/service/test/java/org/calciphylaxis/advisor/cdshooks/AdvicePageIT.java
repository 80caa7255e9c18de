package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages over HTTP, with a threshold of this installation. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "advisor.rules.labs.pth-major=777")
@ActiveProfiles("demo")
class AdvicePageIT {

	private static final String PAGE = "/advice/suspected";

	@LocalServerPort
	private int port;

	private AdvisorClient client;

	@BeforeEach
	void connect() {
		this.client = new AdvisorClient(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "/advice" })
	void isHtmlThatMayBeCached(String path) {
		HttpResponse<String> answer = this.client.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(header(answer, "Content-Language")).isEqualTo("en");
		assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=300, public");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "de, de", "'de-AT, en;q=0.8', de", "'fr, de;q=0.5', de", "en-GB, en", "fr, en", "*, en", "%%, en" })
	void isInTheLanguageThatTheBrowserAsksFor(String wanted, String language) {
		HttpResponse<String> answer = this.client.send(this.client.to(PAGE).header("Accept-Language", wanted).GET());
		assertThat(header(answer, "Content-Language")).isEqualTo(language);
		assertThat(answer.headers().allValues("Vary"))
			.anyMatch((names) -> names.toLowerCase(Locale.ROOT).contains("accept-language"));
		assertThat(answer.body()).contains("<html lang=\"" + language + "\">",
				language.equals("de") ? "über 777 pg/mL" : "above 777 pg/mL");
	}

	@Test
	void showsTheThresholdOfThisInstallation() {
		assertThat(this.client.get(PAGE).body()).contains("above 777 pg/mL");
	}

	@Test
	void isNotSentAgainToWhoHasIt() {
		String tag = header(this.client.get(PAGE), "ETag");
		HttpResponse<String> again = this.client.send(this.client.to(PAGE).header("If-None-Match", tag).GET());
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(this.client.send(this.client.to("/advice").header("If-None-Match", tag).GET()).statusCode())
			.isEqualTo(200);
	}

	@Test
	void letsABrowserLoadNothingButTheStyleInside() throws Exception {
		HttpResponse<String> answer = this.client.get(PAGE);
		String style = answer.body().replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
		String hash = Base64.getEncoder()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
		assertThat(answer.headers().allValues("Content-Security-Policy"))
			.containsExactly("default-src 'none'; style-src 'sha256-" + hash
					+ "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "image/png", "text/html;q=0", "x" })
	void isSentWhateverIsAccepted(String accept) {
		assertThat(this.client.send(this.client.to(PAGE).header("Accept", accept).GET()).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/advice/unknown", "/advice/SUSPECTED", "/advice/index", "/advice/suspected.md",
			"/advice/suspected/", "/advice/suspected/more", "/advice/", "/advice/%00", "/advice/..%2fcards" })
	void isAnOperationOutcomeWhenThereIsNone(String path) {
		HttpResponse<String> answer = this.client.get(path);
		assertThat(answer.statusCode()).isIn(400, 404);
		assertThat(answer.body()).doesNotContain("<html").doesNotContain("unknown", "SUSPECTED", "more");
		if (answer.statusCode() == 404) {
			assertThat(AdvisorClient.json(answer).path("resourceType").asText()).isEqualTo("OperationOutcome");
		}
	}

	@Test
	void takesNoOtherMethod() {
		assertThat(this.client.post(PAGE, "{}").statusCode()).isEqualTo(405);
		assertThat(this.client.send(this.client.to(PAGE).method("DELETE", BodyPublishers.noBody())).statusCode())
			.isEqualTo(405);
		assertThat(this.client.send(this.client.to(PAGE).method("HEAD", BodyPublishers.noBody())).statusCode())
			.isEqualTo(200);
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElseThrow();
	}

}
