package org.calciphylaxis.advisor.observability;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(10)
class ServerThreadsHealthIndicatorTest {

	@ParameterizedTest
	@ValueSource(strings = { "http-nio-8081-Poller", "https-nio-8081-Acceptor" })
	void isDownOnceAServerThreadHasEnded(String name) throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		Thread poller = new Thread(() -> {
			try {
				end.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}, name);
		poller.start();
		ServerThreadsHealthIndicator health = new ServerThreadsHealthIndicator();
		health.watch();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		end.countDown();
		poller.join();
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isUpBeforeTheServerHasThreads() {
		ServerThreadsHealthIndicator health = new ServerThreadsHealthIndicator();
		health.watch(List.of());
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
	}

}
