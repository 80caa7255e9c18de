package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorsFiltersIT extends ProductionModeIT {

	private static final String PAGE = "https://page.example.org";

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static void isReadableBy(String origin, HttpResponse<String> answer) {
		assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(origin);
		assertThat(answer.headers().allValues("Vary")).contains("Origin");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cds-services", SERVICE, SERVICE + "/feedback" })
	void preflightNeedsNoToken(String path) {
		HttpResponse<String> answer = ProductionModeIT.options(this.port, path, "Origin", PAGE,
				"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
				"authorization, content-type");
		assertThat(answer.statusCode()).isEqualTo(200);
		isReadableBy(PAGE, answer);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET,POST,OPTIONS");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).contains("authorization, content-type");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example.org", "http://page.example.org", "https://page.example.org:8443",
			"https://page.example.org.evil.example", "null" })
	void anotherOriginIsTurnedAway(String origin) {
		HttpResponse<String> preflight = ProductionModeIT.options(this.port, SERVICE, "Origin", origin,
				"Access-Control-Request-Method", "POST");
		assertThat(preflight.statusCode()).isEqualTo(403);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		HttpResponse<String> call = ProductionModeIT.get(this.port, "/cds-services", "Origin", origin);
		assertThat(call.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void pageReadsAnswersAndErrors() {
		isReadableBy(PAGE, ProductionModeIT.get(this.port, "/cds-services", "Origin", PAGE));
		isReadableBy(PAGE, call("/cds-services/unknown", "{}", 404));
		isReadableBy(PAGE, call(SERVICE, "{}", 400));
		isReadableBy(PAGE, call(SERVICE, "x".repeat(16 * 1024 * 1024 + 1), 413));
	}

	private HttpResponse<String> call(String path, String body, int status) {
		HttpResponse<String> answer = ProductionModeIT.post(this.port, path, body, "Origin", PAGE, "Authorization",
				ProductionModeIT.bearer(path));
		assertThat(answer.statusCode()).isEqualTo(status);
		return answer;
	}

}
