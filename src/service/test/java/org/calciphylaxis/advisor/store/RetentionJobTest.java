package org.calciphylaxis.advisor.store;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.feedback.CardFeedback;
import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.calciphylaxis.advisor.history.ShownCard;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionJobTest {

	private static final CardHistoryProperties THIRTY_DAYS = new CardHistoryProperties("k".repeat(32),
			Duration.ofDays(30), Duration.ofSeconds(2), Duration.ofSeconds(5));

	private final MovableClock clock = new MovableClock("2026-03-01T09:00:00Z");

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private RetentionJob job(DataSource database) {
		return new RetentionJob(JdbcClient.create(database), THIRTY_DAYS, new AdvisorMetrics(this.meters), this.clock);
	}

	private void showAndAnswer(StoreFixture store, String card) {
		store.historyWriter()
			.enqueue(new ShownCard("ehr", card, AdviceCode.SUSPECTED, Indicator.WARNING, "patient-view", "0.1.0",
					"e".repeat(64), Set.of(), "a".repeat(64), "b".repeat(64), this.clock.instant(), false));
		store.feedbackService()
			.store("ehr", List.of(new CardFeedback(card, FeedbackOutcome.OVERRIDDEN, new TreeSet<>(), null, "seen",
					this.clock.instant())));
	}

	private static List<String> column(DataSource database, String query) {
		return JdbcClient.create(database).sql(query).query(String.class).list();
	}

	@Test
	void forgetsWhatIsOlderThanTheRetentionAndKeepsTheRest() {
		DataSource database = StoreFixture.h2();
		StoreFixture store = new StoreFixture(database, this.clock);
		showAndAnswer(store, "11111111-1111-4111-8111-111111111111");
		this.clock.moveOn(Duration.ofDays(20));
		showAndAnswer(store, "22222222-2222-4222-8222-222222222222");

		this.clock.moveOn(Duration.ofDays(10));
		job(database).run();
		assertThat(column(database, "select card from shown_card")).hasSize(2);

		this.clock.moveOn(Duration.ofMillis(1));
		job(database).run();
		assertThat(column(database, "select card from shown_card"))
			.containsExactly("22222222-2222-4222-8222-222222222222");
		assertThat(column(database, "select card from feedback"))
			.containsExactly("22222222-2222-4222-8222-222222222222");
	}

	@Test
	void cardThatIsShownAgainStays() {
		DataSource database = StoreFixture.h2();
		StoreFixture store = new StoreFixture(database, this.clock);
		showAndAnswer(store, "11111111-1111-4111-8111-111111111111");
		this.clock.moveOn(Duration.ofDays(20));
		showAndAnswer(store, "11111111-1111-4111-8111-111111111111");
		this.clock.moveOn(Duration.ofDays(20));
		job(database).run();
		assertThat(column(database, "select card from shown_card")).hasSize(1);
		assertThat(column(database, "select card from feedback")).hasSize(1);
	}

	@Test
	void databaseThatIsAwayIsCountedAndTriedAgainLater() {
		job(StoreFixture.of(() -> {
			throw new SQLTransientConnectionException("refused");
		})).run();
		assertThat(this.meters.get("advisor.card.history.failures").tag("operation", "delete").counter().count())
			.isOne();
	}

}
