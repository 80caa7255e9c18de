package org.calciphylaxis.advisor.quiet;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.feedback.Answer;
import org.calciphylaxis.advisor.feedback.AnswerOutcome;
import org.calciphylaxis.advisor.feedback.MemoryUnavailable;
import org.calciphylaxis.advisor.feedback.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class DatabaseOutageTest {

	private static final Audience AUDIENCE = new Audience(Hook.PATIENT_VIEW, "https://ehr.example", "p", "u");

	private final Clock clock = Clock.systemUTC();

	private final CountDownLatch hang = new CountDownLatch(1);

	@AfterEach
	void letGo() {
		this.hang.countDown();
	}

	@Test
	void showsTheCardWhenTheDatabaseIsGone() {
		Replica replica = replica(gone());
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		assertThat(replica.memory().keepQuiet(suspected, AUDIENCE)).isEqualTo(suspected);
		assertThat(replica.store().count("advisor.memory.failures", "operation", "look-up")).isEqualTo(1);
	}

	@Test
	void showsTheCardInTimeWhenTheDatabaseHangs() {
		Replica replica = replica(hanging());
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int call = 0; call < 5; call++) {
				assertThat(replica.memory().keepQuiet(suspected, AUDIENCE)).isEqualTo(suspected);
			}
		});
		assertThat(replica.store().count("advisor.memory.failures", "operation", "look-up")).isEqualTo(5);
	}

	@Test
	void remembersNothingAndWaitsForNothingWhenTheDatabaseHangs() {
		Replica replica = replica(hanging());
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int call = 0; call < 2000; call++) {
				assertThat(replica.memory().remember(suspected, List.of(UUID.randomUUID().toString()), AUDIENCE))
					.isTrue();
			}
		});
		assertThat(replica.store().count("advisor.memory.failures", "operation", "remember")).isGreaterThan(900);
	}

	@Test
	void refusesFeedbackThatItCannotStore() {
		Replica replica = replica(gone());
		Answer answer = new Answer("c", AnswerOutcome.OVERRIDDEN, new TreeSet<>(), null, null, this.clock.instant());
		assertThatExceptionOfType(MemoryUnavailable.class)
			.isThrownBy(() -> replica.store().book().enter(List.of(answer)));
		assertThat(replica.store().count("advisor.memory.failures", "operation", "feedback")).isEqualTo(1);
	}

	@Test
	void asksNothingOfTheDatabaseWithoutAdvice() {
		Replica replica = replica(gone());
		replica.memory().keepQuiet(Assessments.none(), AUDIENCE);
		replica.memory().remember(Assessments.none(), List.of(), AUDIENCE);
		assertThat(replica.store().count("advisor.memory.failures")).isZero();
	}

	private Replica replica(DataSource database) {
		return new Replica(database, this.clock, Map.of());
	}

	private static DataSource gone() {
		return TestStore.of(() -> {
			throw new SQLTransientConnectionException("refused");
		});
	}

	private DataSource hanging() {
		return TestStore.of(this::never);
	}

	private Connection never() throws SQLTransientConnectionException {
		try {
			this.hang.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new SQLTransientConnectionException("let go");
	}

}
