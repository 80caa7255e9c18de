package org.calciphylaxis.advisor.security.token;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;
import org.calciphylaxis.advisor.EmbeddedPostgresExtension;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One instance of the service in production, with one EHR that may call. */
final class ReplicaContext implements AutoCloseable {

	private static final String BASE_URL = "https://cds.example.org";

	private static final String PATH = "/cds-services";

	private final ConfigurableApplicationContext service;

	ReplicaContext(EmbeddedPostgresExtension database, TokenFixture ehr) {
		this.service = new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class).run("--server.port=0",
				"--management.server.port=0", "--spring.datasource.url=" + database.url(),
				"--advisor.base-url=" + BASE_URL, "--advisor.trust.clients[0].name=ehr",
				"--advisor.trust.clients[0].issuer=" + ehr.issuer(),
				"--advisor.trust.clients[0].jwks-file=" + ehr.jwksFile());
	}

	/** A new token for {@link #discover}. */
	static String token(TokenFixture ehr) {
		return ehr.token(BASE_URL + PATH);
	}

	/** The status that a call with this token gets. */
	int discover(String token) {
		int port = this.service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		return new AdvisorClient(port).get(PATH, "Authorization", "Bearer " + token).statusCode();
	}

	@Override
	public void close() {
		this.service.close();
	}

}
