package org.calciphylaxis.advisor.cdshooks;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.calciphylaxis.advisor.assessment.facts.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(30)
class CallDeadlineTest {

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

	@AfterEach
	void stop() {
		this.timer.shutdownNow();
	}

	@Test
	void workThatComputesForTooLongStopsAndTheThreadIsFreeAgain() {
		try (CallDeadline deadline = CallDeadline.start(this.timer, Duration.ofMillis(50))) {
			assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
				while (true) {
					Cancellation.check();
				}
			});
			assertThat(deadline.hasPassed()).isTrue();
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void workStopsSoonAfterTheCallerIsGone() {
		AtomicBoolean gone = new AtomicBoolean();
		try (CallDeadline deadline = CallDeadline.start(this.timer, Duration.ofMinutes(1))) {
			deadline.stopWhen(gone::get);
			gone.set(true);
			assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
				while (true) {
					Cancellation.check();
				}
			});
			assertThat(deadline.isAbandoned()).isTrue();
			assertThat(deadline.hasPassed()).isFalse();
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void nobodyIsAskedForAfterTheEnd() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		try (CallDeadline deadline = CallDeadline.start(this.timer, Duration.ofMinutes(1))) {
			deadline.stopWhen(() -> asked.incrementAndGet() < 0);
		}
		this.timer.schedule(() -> true, 300, TimeUnit.MILLISECONDS).get();
		assertThat(asked).hasValue(0);
	}

	@Test
	void workThatEndsInTimeIsLeftAlone() {
		try (CallDeadline deadline = CallDeadline.start(this.timer, Duration.ofMinutes(1))) {
			Cancellation.check();
			assertThat(deadline.hasPassed()).isFalse();
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void callThatHasEndedIsForgotten() {
		ScheduledThreadPoolExecutor forgetting = new ScheduledThreadPoolExecutor(1);
		forgetting.setRemoveOnCancelPolicy(true);
		CallDeadline.start(forgetting, Duration.ofMinutes(1)).close();
		assertThat(forgetting.getQueue()).isEmpty();
		forgetting.shutdownNow();
	}

}
