package org.calciphylaxis.advisor.security.access;

import java.net.Inet4Address;
import java.net.NetworkInterface;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Other tests call the service like this: profile demo, from this machine, no token. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:door")
@ActiveProfiles("demo")
@ExtendWith(OutputCaptureExtension.class)
class DemoAccessIT {

	@LocalServerPort
	private int port;

	@Test
	void callerOfThisMachineNeedsNoToken() {
		assertThat(new AdvisorClient(this.port).get("/cds-services").statusCode()).isEqualTo(200);
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
