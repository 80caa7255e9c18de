package org.calciphylaxis.advisor.cdshooks.warmup;

import java.io.IOException;
import java.net.ServerSocket;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.optionsRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThatCode;

class LoopbackPreflightTest {

	@Test
	void asksAsABrowserDoesBeforeACall() {
		WireMockServer service = new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());
		service.start();
		try {
			LoopbackPreflight.connect(service.port());

			service.verify(1, optionsRequestedFor(urlPathEqualTo("/")).withHeader("Access-Control-Request-Method",
					equalTo("POST")));
		}
		finally {
			service.stop();
		}
	}

	@Test
	void isNotHeldUpByAClosedDoor() throws IOException {
		int closed;
		try (ServerSocket socket = new ServerSocket(0)) {
			closed = socket.getLocalPort();
		}

		assertThatCode(() -> LoopbackPreflight.connect(closed)).doesNotThrowAnyException();
	}

}
