package org.calciphylaxis.advisor.feedback.report;

import java.net.http.HttpResponse;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The report as operators get it from a program that asks callers for tokens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "advisor.base-url=https://advisor.example",
				"advisor.trust.clients[0].name=ehr", "advisor.trust.clients[0].issuer=https://ehr.example",
				"advisor.trust.clients[0].jwks-uri=https://ehr.example/jwks" })
class AdviceReportIT {

	private static final String PATH = "/actuator/advice-report";

	private final AdvisorClient callers;

	private final AdvisorClient operators;

	AdviceReportIT(@LocalServerPort int port, @LocalManagementPort int managementPort) {
		this.callers = new AdvisorClient(port);
		this.operators = new AdvisorClient(managementPort);
	}

	@Test
	void isThereForOperators() {
		HttpResponse<String> response = this.operators.get(PATH + "?from=2026-10-01&to=2026-11-01");
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(AdvisorClient.json(response).path("from").asText()).isEqualTo("2026-10-01T00:00:00Z");
		assertThat(AdvisorClient.json(response).path("live").isArray()).isTrue();
		assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	@Test
	void isCsvWhenAskedFor() {
		HttpResponse<String> byFormat = this.operators.get(PATH + "?format=csv");
		HttpResponse<String> byAccept = this.operators.send(this.operators.to(PATH).header("Accept", "text/csv").GET());
		assertThat(byFormat.body()).startsWith("mode,advice,rule_version,").isEqualTo(byAccept.body());
		assertThat(byFormat.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
	}

	@ParameterizedTest
	@CsvSource({ "from=yesterday,from", "to=x,to", "from=2026-11-02&to=2026-11-01,from", "format=xml,format" })
	void namesTheParameterThatIsWrong(String query, String parameter) {
		HttpResponse<String> response = this.operators.get(PATH + "?" + query);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(AdvisorClient.json(response).at("/issue/0/expression/0").asText()).isEqualTo(parameter);
	}

	@Test
	void isNotThereForCallers() {
		HttpResponse<String> response = this.callers.get(PATH);
		assertThat(response.statusCode()).isIn(401, 404);
		assertThat(response.body()).doesNotContain("live");
	}

}
