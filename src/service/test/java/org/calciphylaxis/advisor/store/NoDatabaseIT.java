package org.calciphylaxis.advisor.store;

import java.net.http.HttpResponse;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The program with a database that was never there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none", "spring.datasource.username=none",
				"spring.datasource.hikari.connection-timeout=500", "management.server.port=" })
@ActiveProfiles("demo")
class NoDatabaseIT {

	private final AdvisorClient advisor;

	NoDatabaseIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
	}

	@Test
	void startsAndIsReadyAndSaysDegraded() {
		HttpResponse<String> health = this.advisor.get("/actuator/health");
		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(AdvisorClient.json(health).path("status").asText()).isEqualTo("DEGRADED");
		HttpResponse<String> readiness = this.advisor.get("/actuator/health/readiness");
		assertThat(AdvisorClient.json(readiness).path("status").asText()).isEqualTo("UP");
	}

	@Test
	void answersFeedbackWith503AndWhenToSendItAgain() {
		HttpResponse<String> response = this.advisor.post("/cds-services/calciphylaxis-patient-view/feedback",
				"{\"feedback\":[{\"card\":\"c\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-22T05:49:15Z\"}]}");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
		assertThat(AdvisorClient.json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
	}

}
