package org.calciphylaxis.advisor.cdshooks;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.calciphylaxis.advisor.assessment.facts.Cancellation;
import org.calciphylaxis.advisor.cdshooks.CallDeadlines.CallDeadline;
import org.calciphylaxis.advisor.security.limits.LimitsProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(30)
class CallDeadlineTest {

	private final CallDeadlines patient = deadlines(Duration.ofMinutes(1));

	private final CallDeadlines impatient = deadlines(Duration.ofMillis(50));

	@AfterEach
	void stop() {
		this.patient.close();
		this.impatient.close();
	}

	private static CallDeadlines deadlines(Duration timeToAnswer) {
		return new CallDeadlines(new LimitsProperties(DataSize.ofMegabytes(16), DataSize.ofMegabytes(1), 100,
				Duration.ofSeconds(20), timeToAnswer));
	}

	private static void computeUntilStopped() {
		assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
			while (true) {
				Cancellation.check();
			}
		});
	}

	@Test
	void workThatComputesForTooLongStopsAndTheThreadIsFreeAgain() {
		try (CallDeadline deadline = this.impatient.start()) {
			computeUntilStopped();
			assertThat(deadline.hasPassed()).isTrue();
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void workStopsWhoseInterruptWasSwallowed() {
		try (CallDeadline deadline = this.impatient.start()) {
			computeUntilStopped();
			assertThat(Thread.interrupted()).isTrue();
			computeUntilStopped();
			assertThat(deadline.hasPassed()).isTrue();
		}
	}

	@Test
	void workStopsSoonAfterTheCallerIsGone() {
		AtomicBoolean gone = new AtomicBoolean();
		try (CallDeadline deadline = this.patient.start()) {
			deadline.stopWhen(gone::get);
			gone.set(true);
			computeUntilStopped();
			assertThat(deadline.isAbandoned()).isTrue();
			assertThat(deadline.hasPassed()).isFalse();
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void callerThatCannotBeAskedForStopsNoOtherLooks() {
		try (CallDeadline broken = this.patient.start(); CallDeadline deadline = this.patient.start()) {
			broken.stopWhen(() -> {
				throw new IllegalStateException();
			});
			deadline.stopWhen(() -> true);
			computeUntilStopped();
			assertThat(broken.isAbandoned()).isFalse();
			assertThat(deadline.isAbandoned()).isTrue();
		}
	}

	@Test
	void nobodyIsAskedForAfterTheEnd() {
		AtomicInteger asked = new AtomicInteger();
		CallDeadline deadline = this.patient.start();
		deadline.stopWhen(() -> asked.incrementAndGet() < 0);
		deadline.close();
		deadline.look();
		assertThat(asked).hasValue(0);
	}

	@Test
	void workThatEndsInTimeIsLeftAlone() {
		try (CallDeadline deadline = this.patient.start()) {
			Cancellation.check();
			assertThat(deadline.hasPassed()).isFalse();
		}
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void callThatHasEndedIsForgotten() {
		CallDeadline deadline = this.patient.start();
		assertThat(this.patient.running()).isEqualTo(1);
		deadline.close();
		assertThat(this.patient.running()).isZero();
	}

}
