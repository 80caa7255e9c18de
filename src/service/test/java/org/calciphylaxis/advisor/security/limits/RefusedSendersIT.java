package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** More refused senders than the server has threads, each sending a byte per second. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "advisor.limits.time-to-send=60s")
@ActiveProfiles("demo")
class RefusedSendersIT {

	private static final int MORE_THAN_THREADS = 250;

	private final List<Socket> senders = new ArrayList<>();

	private final ScheduledExecutorService trickle = Executors.newSingleThreadScheduledExecutor();

	@LocalServerPort
	private int port;

	@AfterEach
	void stop() throws IOException {
		this.trickle.shutdownNow();
		for (Socket sender : this.senders) {
			sender.close();
		}
	}

	private void send(Socket sender, String text) {
		try {
			sender.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			// The server has closed.
		}
	}

	@Test
	void delayNoHonestCall() throws IOException {
		for (int i = 0; i < MORE_THAN_THREADS; i++) {
			Socket sender = new Socket("localhost", this.port);
			this.senders.add(sender);
			send(sender, "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
			this.trickle.scheduleAtFixedRate(() -> send(sender, " "), 1, 1, TimeUnit.SECONDS);
		}
		long start = System.nanoTime();
		assertThat(new AdvisorClient(this.port).get("/cds-services").statusCode()).isEqualTo(200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
	}

}
