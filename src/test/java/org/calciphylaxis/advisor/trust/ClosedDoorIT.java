package org.calciphylaxis.advisor.trust;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ClosedDoorIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/cds-services", "/cds-services/calciphylaxis-patient-view",
			"/cds-services/calciphylaxis-patient-view/feedback", "/", "/anything" })
	void withoutTokenIsRefusedWithoutAReason(String path) throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
		assertThat(answer.body()).isEmpty();
	}

}
