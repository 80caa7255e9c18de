package org.calciphylaxis.advisor.security.access;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Other tests call the service like this: profile demo, from this machine, no token. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:demo-access")
@ActiveProfiles("demo")
@ExtendWith(OutputCaptureExtension.class)
class DemoAccessIT {

	@LocalServerPort
	private int port;

	@Test
	void callerOfThisMachineNeedsNoToken() {
		assertThat(new AdvisorClient(this.port).get("/cds-services").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rebound.example.org", "localhost.example.org", "127.0.0.1.example.org" })
	void pageWhoseNameLeadsToThisMachineNeedsOne(String host) throws IOException {
		assertThat(statusFor(host)).isEqualTo(401);
		assertThat(statusFor("LOCALHOST:" + this.port)).isEqualTo(200);
	}

	private int statusFor(String host) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write(("GET /cds-services HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return Integer.parseInt(answer.split(" ", 3)[1]);
		}
	}

	@Test
	void tokenThatIsSentIsVerifiedEvenSo() {
		assertThat(
				new AdvisorClient(this.port).get("/cds-services", "Authorization", "Bearer not.a.token").statusCode())
			.isEqualTo(401);
	}

	@Test
	void callerOfAnotherMachineIsRefusedWhateverItSays() throws Exception {
		String address = otherThanLoopback();
		Assumptions.assumeTrue(address != null, "this machine has only its loopback address");
		AdvisorClient client = new AdvisorClient(address, this.port);
		assertThat(client.get("/cds-services", "X-Forwarded-For", "127.0.0.1").statusCode()).isEqualTo(401);
	}

	private static String otherThanLoopback() throws Exception {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> address instanceof Inet4Address && !address.isLoopbackAddress())
			.map((address) -> address.getHostAddress())
			.findAny()
			.orElse(null);
	}

}
