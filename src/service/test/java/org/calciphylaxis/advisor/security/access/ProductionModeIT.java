package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.security.token.TokenFixture;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A production set-up with one EHR that may call, and the calls it makes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "server.forward-headers-strategy=native")
abstract class ProductionModeIT {

	static final String BASE_URL = "https://cds.example.org";

	static final TokenFixture EHR = TokenFixture.of("https://ehr.example.org");

	static {
		AdvisorClient.allowOriginHeader();
	}

	@LocalServerPort
	protected int port;

	@DynamicPropertySource
	static void configure(DynamicPropertyRegistry registry) {
		registry.add("advisor.base-url", () -> BASE_URL);
		registry.add("advisor.trust.clients[0].name", () -> "ehr");
		registry.add("advisor.trust.clients[0].issuer", EHR::issuer);
		registry.add("advisor.trust.clients[0].jwks-file", () -> EHR.jwksFile().toString());
		registry.add("advisor.trust.origins[0]", () -> "https://page.example.org");
		registry.add("spring.datasource.url",
				() -> "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
	}

	static String bearer(String path) {
		return "Bearer " + EHR.token(BASE_URL + path);
	}

	static HttpResponse<String> get(int port, String path, String... headers) {
		return new AdvisorClient(port).get(path, headers);
	}

	static HttpResponse<String> post(int port, String path, String body, String... headers) {
		return new AdvisorClient(port).post(path, body, headers);
	}

	static HttpResponse<String> options(int port, String path, String... headers) {
		return new AdvisorClient(port).options(path, headers);
	}

}
