package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Real sockets, with a time to send of two seconds instead of twenty. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "advisor.limits.time-to-send=2s")
@ActiveProfiles("demo")
@Timeout(30)
class SlowSenderIT {

	private static final String SERVICE = "/cds-services/calciphylaxis-patient-view";

	@LocalServerPort
	private int port;

	private static void head(OutputStream out, String path, String more) throws IOException {
		out.write(
				("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + more + "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	/** Sends byte after byte until the other side closes or the sender gives up. */
	private static Duration trickle(Socket socket, OutputStream out) {
		long start = System.nanoTime();
		try {
			for (int i = 0; i < 200; i++) {
				out.write(' ');
				out.flush();
				socket.setSoTimeout(100);
				if (isClosed(socket)) {
					break;
				}
			}
		}
		catch (IOException ex) {
			// The other side has closed.
		}
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static boolean isClosed(Socket socket) throws IOException {
		try {
			InputStream in = socket.getInputStream();
			byte[] buffer = new byte[4096];
			int read = in.read(buffer);
			while (read > 0) {
				read = in.read(buffer);
			}
			return read < 0;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
	}

	@Test
	void senderWhoTricklesIsCutOff() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			head(socket.getOutputStream(), SERVICE, "Content-Length: 1000\r\n");
			assertThat(trickle(socket, socket.getOutputStream())).isBetween(Duration.ofSeconds(1),
					Duration.ofSeconds(8));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 1000\r\n", "Transfer-Encoding: chunked\r\n" })
	void refusedSenderIsAnsweredAndCutOffAtOnce(String length) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			long start = System.nanoTime();
			head(socket.getOutputStream(), "/nothing", length);
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 404").contains("Connection: close");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		}
	}

	@Test
	void refusedSenderWhoSendsAtFullSpeedHearsTheAnswer() throws IOException {
		byte[] body = new byte[1024 * 1024];
		try (Socket socket = new Socket("localhost", this.port)) {
			head(socket.getOutputStream(), "/nothing", "Content-Length: " + body.length + "\r\n");
			socket.getOutputStream().write(body);
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 404").contains("Connection: close");
		}
	}

	@Test
	void senderWhoStopsIsToldAndCutOff() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			head(socket.getOutputStream(), SERVICE, "Content-Length: 1000\r\n");
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 408").contains("OperationOutcome").contains("Connection: close");
		}
	}

	@Test
	void headerOfMoreThan16KilobytesIsRefused() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			head(socket.getOutputStream(), SERVICE, "X-Long: " + "x".repeat(17 * 1024) + "\r\n");
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html").doesNotContain("Tomcat");
		}
	}

}
