package org.calciphylaxis.advisor.security.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Outside profile demo nothing of the demo is there, not even for who has a token. */
class NothingOfTheDemoIT extends ProductionModeIT {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/js/preview.js", "/fhir/metadata", "/fhir/Patient", "/demo/stories",
			"/demo/clock", "/demo/thresholds", "/demo/explanation", "/demo/smart/authorize",
			"/fhir/.well-known/smart-configuration", "/fhir/_services/smart/Launch", "/smart/launch.html",
			"/smart/index.html", "/swagger-ui", "/swagger-ui/index.html", "/swagger-ui.html", "/v3/api-docs",
			"/webjars/swagger-ui/index.html" })
	void isNotFound(String path) {
		String bearer = ProductionModeIT.bearer(path);
		assertThat(ProductionModeIT.get(this.port, path, "Authorization", bearer).statusCode()).isEqualTo(404);
	}

}
