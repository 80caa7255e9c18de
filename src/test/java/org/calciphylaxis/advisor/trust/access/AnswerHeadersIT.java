package org.calciphylaxis.advisor.trust.access;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalManagementPort;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerHeadersIT extends Hospital {

	@LocalManagementPort
	private int operations;

	private static void isGuarded(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Server")).isEmpty();
		assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'")
			.doesNotContain("unsafe");
	}

	@Test
	void everyAnswerGuardsTheBrowser() {
		isGuarded(Hospital.get(this.port, "/cds-services", "Authorization", Hospital.bearer("/cds-services")));
		isGuarded(Hospital.get(this.port, "/cds-services"));
		isGuarded(Hospital.get(this.port, "/nothing", "Authorization", Hospital.bearer("/nothing")));
		isGuarded(Hospital.get(this.operations, "/actuator/health"));
	}

	@Test
	void hstsIsSentBehindTls() {
		assertThat(Hospital.get(this.port, "/cds-services").headers().firstValue("Strict-Transport-Security"))
			.isEmpty();
		HttpResponse<String> behindTls = Hospital.get(this.port, "/cds-services", "X-Forwarded-Proto", "https");
		assertThat(behindTls.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
	}

	@Test
	void operationsHaveAPortOfTheirOwnAndShowNoDetails() {
		assertThat(this.operations).isNotEqualTo(this.port);
		assertThat(Hospital.get(this.operations, "/actuator/health").body()).contains("\"status\":\"UP\"")
			.doesNotContain("components", "details");
		assertThat(Hospital.get(this.operations, "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(Hospital.get(this.operations, "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(Hospital.get(this.operations, "/actuator/prometheus").statusCode()).isEqualTo(200);
		assertThat(Hospital.get(this.operations, "/actuator/health/db").statusCode()).isEqualTo(404);
	}

	@Test
	void nothingElseIsThere() {
		for (String path : new String[] { "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans",
				"/actuator/loggers", "/cds-services", "/" }) {
			assertThat(Hospital.get(this.operations, path).statusCode()).as(path).isIn(401, 404);
		}
	}

}
