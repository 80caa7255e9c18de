package org.calciphylaxis.advisor.history;

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

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.feedback.CardFeedback;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.store.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class DatabaseOutageTest {

	private static final CardRecipient RECIPIENT = new CardRecipient("calciphylaxis-patient-view", "patient-view",
			"ehr", "https://ehr.example", "p", "u");

	private final Clock clock = Clock.systemUTC();

	private final CountDownLatch hang = new CountDownLatch(1);

	@AfterEach
	void letGo() {
		this.hang.countDown();
	}

	@Test
	void showsTheCardWhenTheDatabaseIsGone() {
		CardHistoryFixture replica = replica(gone());
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		assertThat(replica.cardHistory().withoutQuietAdvice(suspected, RECIPIENT)).isEqualTo(suspected);
		assertThat(replica.store().count("advisor.card.history.failures", "operation", "look-up")).isEqualTo(1);
	}

	@Test
	void showsTheCardInTimeWhenTheDatabaseHangs() {
		CardHistoryFixture replica = replica(hanging());
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int call = 0; call < 5; call++) {
				assertThat(replica.cardHistory().withoutQuietAdvice(suspected, RECIPIENT)).isEqualTo(suspected);
			}
		});
		assertThat(replica.store().count("advisor.card.history.failures", "operation", "look-up")).isEqualTo(5);
	}

	@Test
	void recordsNothingAndWaitsForNothingWhenTheDatabaseHangs() {
		CardHistoryFixture replica = replica(hanging());
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int call = 0; call < 2000; call++) {
				assertThat(
						replica.cardHistory().recordShown(suspected, List.of(UUID.randomUUID().toString()), RECIPIENT))
					.isTrue();
			}
		});
		assertThat(replica.store().count("advisor.card.history.failures", "operation", "record")).isGreaterThan(900);
	}

	@Test
	void refusesFeedbackThatItCannotStore() {
		CardHistoryFixture replica = replica(gone());
		CardFeedback answer = new CardFeedback("c", FeedbackOutcome.OVERRIDDEN, new TreeSet<>(), null, null,
				this.clock.instant());
		assertThatExceptionOfType(StoreUnavailable.class)
			.isThrownBy(() -> replica.store().feedbackService().store("ehr", List.of(answer)));
		assertThat(replica.store().count("advisor.card.history.failures", "operation", "feedback")).isEqualTo(1);
	}

	@Test
	void asksNothingOfTheDatabaseWithoutAdvice() {
		CardHistoryFixture replica = replica(gone());
		replica.cardHistory().withoutQuietAdvice(Assessments.none(), RECIPIENT);
		replica.cardHistory().recordShown(Assessments.none(), List.of(), RECIPIENT);
		assertThat(replica.store().count("advisor.card.history.failures")).isZero();
	}

	private CardHistoryFixture replica(DataSource database) {
		return new CardHistoryFixture(database, this.clock, Map.of());
	}

	private static DataSource gone() {
		return StoreFixture.of(() -> {
			throw new SQLTransientConnectionException("refused");
		});
	}

	private DataSource hanging() {
		return StoreFixture.of(this::never);
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
