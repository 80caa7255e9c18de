package org.calciphylaxis.advisor.trust;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** How a test calls the service without a token: profile demo, from this machine. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class OpenDoorIT {

	@LocalServerPort
	private int port;

	@Test
	void callerOfThisMachineNeedsNoTokenInTheDemo() throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/nothing-here")).build();
		var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(404);
	}

}
