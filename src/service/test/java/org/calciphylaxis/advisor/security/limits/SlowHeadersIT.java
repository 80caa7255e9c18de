package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** With a second for the headers as a whole. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "server.tomcat.connection-timeout=1s")
@ActiveProfiles("demo")
@Timeout(60)
class SlowHeadersIT {

	@LocalServerPort
	private int port;

	@Test
	void senderWhoTricklesHeadersIsCutOff() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(100);
			socket.getOutputStream()
				.write("GET /cds-services HTTP/1.1\r\nHost: localhost\r\nX: ".getBytes(StandardCharsets.US_ASCII));
			assertThat(isCutOff(socket)).isTrue();
		}
	}

	/** Sends a byte every tenth of a second, for twenty seconds at most. */
	private static boolean isCutOff(Socket socket) {
		for (int i = 0; i < 200; i++) {
			try {
				socket.getOutputStream().write('x');
				if (socket.getInputStream().read() < 0) {
					return true;
				}
			}
			catch (SocketTimeoutException ex) {
				// Nothing has come: the connection is open.
			}
			catch (IOException ex) {
				return true;
			}
		}
		return false;
	}

}
