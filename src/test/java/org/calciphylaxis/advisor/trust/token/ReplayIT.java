package org.calciphylaxis.advisor.trust.token;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.calciphylaxis.advisor.CalciphylaxisAdvisor;
import org.calciphylaxis.advisor.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of the service that share one PostgreSQL. */
class ReplayIT {

	@RegisterExtension
	static final RealPostgres DATABASE = new RealPostgres();

	private static final TokenFixture EHR = TokenFixture.of("https://ehr.example.org");

	private static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(CalciphylaxisAdvisor.class).run("--server.port=0",
				"--management.server.port=0", "--spring.datasource.url=" + DATABASE.url(),
				"--advisor.base-url=https://cds.example.org", "--advisor.trust.clients[0].name=ehr",
				"--advisor.trust.clients[0].issuer=" + EHR.issuer(),
				"--advisor.trust.clients[0].jwks-file=" + EHR.jwksFile());
	}

	private static int discover(ConfigurableApplicationContext instance, String token) throws Exception {
		String port = instance.getEnvironment().getRequiredProperty("local.server.port");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/cds-services"))
			.header("Authorization", "Bearer " + token)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
	}

	@Test
	void tokenUsedAtOneInstanceIsRefusedByTheOtherAndAfterARestart() throws Exception {
		String before = EHR.token("https://cds.example.org/cds-services");
		String after = EHR.token("https://cds.example.org/cds-services");
		try (ConfigurableApplicationContext first = start()) {
			assertThat(discover(first, before)).isEqualTo(200);
			try (ConfigurableApplicationContext second = start()) {
				assertThat(discover(second, before)).isEqualTo(401);
				assertThat(discover(second, after)).isEqualTo(200);
				assertThat(discover(first, after)).isEqualTo(401);
			}
		}
		try (ConfigurableApplicationContext restarted = start()) {
			assertThat(discover(restarted, before)).isEqualTo(401);
			assertThat(discover(restarted, EHR.token("https://cds.example.org/cds-services"))).isEqualTo(200);
		}
	}

}
