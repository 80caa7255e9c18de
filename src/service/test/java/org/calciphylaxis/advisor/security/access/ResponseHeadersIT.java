package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalManagementPort;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseHeadersIT extends ProductionModeIT {

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
		isGuarded(ProductionModeIT.get(this.port, "/cds-services", "Authorization",
				ProductionModeIT.bearer("/cds-services")));
		isGuarded(ProductionModeIT.get(this.port, "/cds-services"));
		isGuarded(ProductionModeIT.get(this.port, "/nothing", "Authorization", ProductionModeIT.bearer("/nothing")));
		isGuarded(ProductionModeIT.get(this.operations, "/actuator/health"));
	}

	@Test
	void hstsIsSentBehindTls() {
		assertThat(ProductionModeIT.get(this.port, "/cds-services").headers().firstValue("Strict-Transport-Security"))
			.isEmpty();
		HttpResponse<String> behindTls = ProductionModeIT.get(this.port, "/cds-services", "X-Forwarded-Proto", "https");
		assertThat(behindTls.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
	}

	@Test
	void operationsHaveAPortOfTheirOwnAndShowNoDetails() {
		assertThat(this.operations).isNotEqualTo(this.port);
		assertThat(ProductionModeIT.get(this.operations, "/actuator/health").body()).contains("\"status\":\"UP\"")
			.doesNotContain("components", "details");
		assertThat(ProductionModeIT.get(this.operations, "/actuator/health/readiness").body())
			.isEqualTo("{\"status\":\"UP\"}");
		assertThat(ProductionModeIT.get(this.operations, "/actuator/health/liveness").body())
			.isEqualTo("{\"status\":\"UP\"}");
		assertThat(ProductionModeIT.get(this.operations, "/actuator/prometheus").statusCode()).isEqualTo(200);
		assertThat(ProductionModeIT.get(this.operations, "/actuator/health/db").statusCode()).isEqualTo(404);
	}

	@Test
	void nothingElseIsThere() {
		for (String path : new String[] { "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans",
				"/actuator/loggers", "/cds-services", "/" }) {
			assertThat(ProductionModeIT.get(this.operations, path).statusCode()).as(path).isIn(401, 404);
		}
	}

}
