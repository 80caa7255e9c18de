package org.calciphylaxis.advisor.observability;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(10)
class ServerThreadsHealthIndicatorTest {

	@Test
	void isDownOnceAServerThreadHasEnded() throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		Thread poller = new Thread(() -> {
			try {
				end.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}, "http-nio-8081-Poller");
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
