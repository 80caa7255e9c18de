package org.calciphylaxis.advisor.cdshooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.calciphylaxis.advisor.Hook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class BodyIT {

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	private static final int LIMIT = 16 * 1024 * 1024;

	private final AdvisorClient advisor;

	private final int port;

	BodyIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
		this.port = port;
	}

	@ParameterizedTest
	@CsvSource({ "application/json, 200", "application/json;charset=utf-8, 200",
			"application/json; charset=\"UTF-8\", 200", "Application/JSON, 200", "application/fhir+json, 200",
			"application/json;charset=iso-8859-1, 415", "application/json;charset=utf-16, 415",
			"application/json;charset=nonsense, 415", "text/plain, 415", "application/xml, 415",
			"application/x-www-form-urlencoded, 415", "multipart/form-data;boundary=x, 415", "json, 415" })
	void isTakenAsJsonOnly(String contentType, int status) {
		HttpResponse<String> response = this.advisor.post(SERVICE, BodyPublishers.ofString(valid()), "Content-Type",
				contentType);

		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
	}

	@Test
	void needsAContentType() {
		assertThat(this.advisor.post(SERVICE, BodyPublishers.ofString(valid())).statusCode()).isEqualTo(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "nonsense", "application/fhir+xml;q=0.1" })
	void isAnsweredWhateverTheClientAccepts(String accept) {
		assertThat(this.advisor
			.post(SERVICE, BodyPublishers.ofString(valid()), "Content-Type", "application/json", "Accept", accept)
			.statusCode()).isEqualTo(200);
		assertThat(this.advisor
			.post(SERVICE, BodyPublishers.ofString("{}"), "Content-Type", "application/json", "Accept", accept)
			.statusCode()).isEqualTo(400);
	}

	@Test
	void isNotTakenCompressed() throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (OutputStream zip = new GZIPOutputStream(zipped)) {
			zip.write(valid().getBytes(StandardCharsets.UTF_8));
		}

		assertThat(status(zipped.toByteArray(), "Content-Encoding", "gzip")).isEqualTo(415);
		assertThat(status(zipped.toByteArray())).isEqualTo(415);
	}

	@Test
	void isNotTakenInUtf16() {
		assertThat(status(valid().getBytes(StandardCharsets.UTF_16))).isEqualTo(415);
		assertThat(status(valid().getBytes(StandardCharsets.UTF_16LE))).isEqualTo(415);
		assertThat(status(valid().getBytes(StandardCharsets.UTF_16BE))).isEqualTo(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "\"\"", "7", "{", "not json", "\uFEFF{}", "{}{}", "{\"hook\":\"\\" })
	void thatIsNoHookRequestIsRefused(String body) {
		HttpResponse<String> response = this.advisor.post(SERVICE, body);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(AdvisorClient.json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
	}

	@Test
	void doesNotComeBackInAnError() {
		String body = valid().replace("\"p1\"", "\"Zx9 Miller\"");

		assertThat(this.advisor.post(SERVICE, body).body()).doesNotContain("Zx9");
		assertThat(this.advisor.post(SERVICE, body + "Zx9").body()).doesNotContain("Zx9");
		assertThat(this.advisor.post("/cds-services/Zx9", body).body()).doesNotContain("Zx9");
	}

	@Test
	void ofTheLimitIsTakenAndOneByteMoreIsNot() {
		String body = valid();
		byte[] atLimit = (body + " ".repeat(LIMIT - body.length())).getBytes(StandardCharsets.UTF_8);
		byte[] above = (body + " ".repeat(LIMIT - body.length() + 1)).getBytes(StandardCharsets.UTF_8);

		assertThat(status(atLimit)).isEqualTo(200);
		assertThat(status(above)).isEqualTo(413);
	}

	@Test
	void thatSaysItIsTooLargeIsRefusedUnread() throws IOException {
		String answer = exchange("Content-Length: " + (LIMIT + 1L) + "\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 413").contains("OperationOutcome");
	}

	@Test
	void withoutALengthIsRefusedAtTheFirstByteOver() throws IOException {
		String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
		String answer = exchange("Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(16) + "1\r\n \r\n");

		assertThat(answer).startsWith("HTTP/1.1 413").contains("OperationOutcome");
	}

	/** Sends the start of a call and no more, and waits for the answer's first bytes. */
	private String exchange(String rest) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST " + SERVICE + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + rest)
				.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			InputStream in = socket.getInputStream();
			byte[] answer = new byte[4096];
			int length = 0;
			int read = in.read(answer);
			while (read > 0 && !new String(answer, 0, length + read, StandardCharsets.UTF_8).contains("}")) {
				length += read;
				read = in.read(answer, length, answer.length - length);
			}
			return new String(answer, 0, length + Math.max(read, 0), StandardCharsets.UTF_8);
		}
	}

	private int status(byte[] body, String... headers) {
		String[] all = new String[headers.length + 2];
		System.arraycopy(headers, 0, all, 2, headers.length);
		all[0] = "Content-Type";
		all[1] = "application/json";
		return this.advisor.post(SERVICE, BodyPublishers.ofByteArray(body), all).statusCode();
	}

	private static String valid() {
		return HookRequests.of(Hook.PATIENT_VIEW).toString();
	}

}
