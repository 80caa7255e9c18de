package org.calciphylaxis.advisor.cdshooks.discovery;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.calciphylaxis.advisor.cdshooks.JsonSchemas;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class DiscoveryIT {

	private final AdvisorClient advisor;

	DiscoveryIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
	}

	@Test
	void conformsToTheSchema() {
		HttpResponse<String> response = this.advisor.get("/cds-services");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(JsonSchemas.violations("discovery", AdvisorClient.json(response))).isEmpty();
	}

	@Test
	void listsEveryServiceWithAllThatAnEhrNeeds() {
		List<String> ids = new ArrayList<>();
		for (JsonNode service : AdvisorClient.json(this.advisor.get("/cds-services")).path("services")) {
			ids.add(service.path("id").asText());
			assertThat(service.path("id").asText()).isEqualTo("calciphylaxis-" + service.path("hook").asText());
			assertThat(service.path("version").asText()).isEqualTo("2.0.1");
			assertThat(service.path("hookVersion").asText()).isIn("1.0", "0.1.0");
			assertThat(service.path("prefetch")).hasSize(10);
			assertThat(List.of("title", "description", "usageRequirements"))
				.allSatisfy((field) -> assertThat(service.path(field).asText()).isNotBlank());
		}
		assertThat(ids).containsExactlyInAnyOrder("calciphylaxis-patient-view", "calciphylaxis-encounter-start",
				"calciphylaxis-problem-list-item-create", "calciphylaxis-order-select", "calciphylaxis-order-sign");
	}

	@Test
	void isAnsweredWhateverTheClientAccepts() {
		HttpResponse<String> response = this.advisor
			.send(this.advisor.to("/cds-services").header("Accept", "text/html").GET());

		assertThat(response.statusCode()).isEqualTo(200);
	}

	@Test
	void isNotSentAgainWhileItIsTheSame() {
		String eTag = this.advisor.get("/cds-services").headers().firstValue("ETag").orElseThrow();

		HttpResponse<String> same = this.advisor
			.send(this.advisor.to("/cds-services").header("If-None-Match", eTag).GET());

		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(same.body()).isEmpty();
		assertThat(
				this.advisor.send(this.advisor.to("/cds-services").header("If-None-Match", "\"x\"").GET()).statusCode())
			.isEqualTo(200);
	}

	@Test
	void offersTemplatesWithTodayOnlyToClientsThatFillThem(@Autowired DiscoveryController controller) {
		assertThat(text(controller, false)).doesNotContain("today()");
		assertThat(text(controller, true)).contains("&date=ge{{today() - 731 days}}");
	}

	private static String text(DiscoveryController controller, boolean dateBounded) {
		CdsClientPrincipal client = new CdsClientPrincipal("ehr", FhirServerAllowlist.NONE, null, null, dateBounded);
		return new String(controller.discover(client).getBody(), StandardCharsets.UTF_8);
	}

	@Test
	void takesNoPost() {
		HttpResponse<String> response = this.advisor.post("/cds-services", "{}");

		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).isPresent();
	}

}
