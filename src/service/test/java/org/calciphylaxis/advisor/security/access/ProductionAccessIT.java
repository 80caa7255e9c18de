package org.calciphylaxis.advisor.security.access;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ProductionAccessIT extends ProductionModeIT {

	private static final String DISCOVERY = "/cds-services";

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static void isRefusedWithoutAReason(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
		assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { DISCOVERY, SERVICE, SERVICE + "/feedback", "/", "/anything", "/actuator/health", "/error",
			"/index.html" })
	void withoutTokenNobodyPasses(String path) {
		isRefusedWithoutAReason(ProductionModeIT.get(this.port, path));
		isRefusedWithoutAReason(ProductionModeIT.post(this.port, path, "{}"));
	}

	@Test
	void clientReachesAllThreeEndpointsWithTheTokenForEach() {
		assertThat(ProductionModeIT.get(this.port, DISCOVERY, "Authorization", ProductionModeIT.bearer(DISCOVERY))
			.statusCode()).isEqualTo(200);
		assertThat(ProductionModeIT.post(this.port, SERVICE, "{}", "Authorization", ProductionModeIT.bearer(SERVICE))
			.statusCode()).isEqualTo(400);
		String feedback = SERVICE + "/feedback";
		assertThat(ProductionModeIT.post(this.port, feedback, "{}", "Authorization", ProductionModeIT.bearer(feedback))
			.statusCode()).isIn(400, 404);
	}

	@Test
	void tokenForOneEndpointIsNoTokenForAnother() {
		isRefusedWithoutAReason(
				ProductionModeIT.get(this.port, DISCOVERY, "Authorization", ProductionModeIT.bearer(SERVICE)));
		isRefusedWithoutAReason(
				ProductionModeIT.post(this.port, SERVICE, "{}", "Authorization", ProductionModeIT.bearer(DISCOVERY)));
	}

	@Test
	void tokenIsTakenOnce() {
		String bearer = ProductionModeIT.bearer(DISCOVERY);
		assertThat(ProductionModeIT.get(this.port, DISCOVERY, "Authorization", bearer).statusCode()).isEqualTo(200);
		isRefusedWithoutAReason(ProductionModeIT.get(this.port, DISCOVERY, "Authorization", bearer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer", "Bearer ", "Bearer not.a.token", "Bearer a b", "Basic YTpi", "bearer ,", "x" })
	void whatIsNoTokenIsRefused(String authorization) {
		isRefusedWithoutAReason(ProductionModeIT.get(this.port, DISCOVERY, "Authorization", authorization));
	}

	@Test
	void addressThatTheCallerClaimsChangesNothing() {
		isRefusedWithoutAReason(ProductionModeIT.get(this.port, DISCOVERY, "X-Forwarded-For", "127.0.0.1"));
		isRefusedWithoutAReason(ProductionModeIT.get(this.port, DISCOVERY, "Forwarded", "for=127.0.0.1"));
	}

	@Test
	void operatorReadsWhyAndNobodyReadsTheToken(CapturedOutput output) {
		String token = ProductionModeIT.EHR.token(ProductionModeIT.BASE_URL + "/elsewhere");
		isRefusedWithoutAReason(ProductionModeIT.get(this.port, DISCOVERY, "Authorization", "Bearer " + token));
		assertThat(output).contains("Refused a call: AUDIENCE, iss https://ehr.example.org, jti ")
			.contains("\"status\":401");
		assertThat(output.toString()).doesNotContain(token).doesNotContain(token.split("\\.")[1]);
	}

}
