package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.calciphylaxis.advisor.Hook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class PathsIT {

	private final AdvisorClient advisor;

	private final int port;

	PathsIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
		this.port = port;
	}

	@ParameterizedTest
	@CsvSource({ "POST, /cds-services/calciphylaxis, 404", "POST, /cds-services/patient-view, 404",
			"GET, /cds-services/unknown, 404", "PUT, /cds-services/unknown, 404",
			"GET, /cds-services/calciphylaxis-patient-view, 405",
			"DELETE, /cds-services/calciphylaxis-patient-view, 405", "POST, /cds-services, 405",
			"GET, /nothing-here, 404", "GET, /error, 404" })
	void areAnsweredWithAnOperationOutcome(String method, String path, int status) {
		HttpResponse<String> response = this.advisor.send(this.advisor.to(path)
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString("{}")));

		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(AdvisorClient.json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
		assertThat(response.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
	}

	@Test
	void mayEndInASlash() {
		assertThat(this.advisor.get("/cds-services/").statusCode()).isEqualTo(200);
		assertThat(this.advisor.call("patient-view/", HookRequests.of(Hook.PATIENT_VIEW).toString()).statusCode())
			.isEqualTo(200);
		assertThat(this.advisor.post("/cds-services/calciphylaxis-patient-view/feedback/", "{}").statusCode())
			.isEqualTo(400);
		assertThat(this.advisor.post("/cds-services/unknown/", "{}").statusCode()).isEqualTo(404);
	}

	/** What the container itself refuses. */
	@ParameterizedTest
	@ValueSource(strings = { "GET /cds-services/%00 HTTP/1.1", "GET /cds-services/a|b HTTP/1.1", "NONSENSE",
			"GET /cds-services HTTP/9.9", "GET /%2e%2e/%zz HTTP/1.1", "GET /cds-services/..%2f..%2f HTTP/1.1" })
	void thatCannotBeReadGetNoPage(String requestLine) throws IOException {
		String answer = raw(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|505).*").doesNotContain("<html", "<!doctype", "Exception");
	}

	@Test
	void withHeadersTooLargeGetNoPage() throws IOException {
		String answer = raw("GET /cds-services HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(100_000)
				+ "\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html", "<!doctype");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
