package org.calciphylaxis.advisor.feedback.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.feedback.CardFeedback;
import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.calciphylaxis.advisor.history.ShownCard;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the report counts, on each database. */
abstract class AdviceReportRepositoryTest {

	private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

	private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

	private StoreFixture store;

	abstract DataSource database();

	@BeforeEach
	void start() {
		JdbcClient.create(database()).sql("delete from feedback").update();
		JdbcClient.create(database()).sql("delete from shown_card").update();
		this.store = new StoreFixture(database(), Clock.fixed(END, ZoneOffset.UTC));
	}

	@Test
	void countsWhatBecameOfTheCards() {
		show("a", "0.1.0", START, false);
		show("a", "0.1.0", START.plusSeconds(5), false);
		show("b", "0.1.0", START, false);
		show("c", "0.1.0", START, false);
		show("d", "0.1.0", START, false);
		answer("a", null, null, START.plusSeconds(10));
		answer("b", "action-completed", "seen by dermatology", START.plusSeconds(40));
		answer("c", null, "=no", START.plusSeconds(100));
		AdviceReport.Line line = report().live().get(0);
		assertThat(line).isEqualTo(new AdviceReport.Line("suspected", "0.1.0", 4, 5, 1, 2,
				Map.of("action-completed", 1L, "none", 1L), 1, 40L,
				List.of(new AdviceReport.Comment(START.plusSeconds(40), "action-completed", "seen by dermatology"),
						new AdviceReport.Comment(START.plusSeconds(100), "none", "=no"))));
	}

	@Test
	void countsTheLastAnswerOfACard() {
		show("a", "0.1.0", START, false);
		answer("a", "wrong-time-workflow", null, START.plusSeconds(10));
		answer("a", null, null, START.plusSeconds(20));
		AdviceReport.Line line = report().live().get(0);
		assertThat(line.accepted()).isEqualTo(1);
		assertThat(line.overridden()).isZero();
		assertThat(line.medianSecondsToAnswer()).isEqualTo(20);
	}

	@Test
	void keepsRuleVersionsAndSilentCardsApart() {
		show("a", "0.1.0", START, false);
		show("b", "0.2.0", START, false);
		show("c", "0.2.0", START, true);
		AdviceReport report = report();
		assertThat(report.live()).extracting(AdviceReport.Line::ruleVersion).containsExactly("0.1.0", "0.2.0");
		assertThat(report.silent()).singleElement().extracting(AdviceReport.Line::shown).isEqualTo(1L);
	}

	@Test
	void countsACardInThePeriodOfItsFirstShowing() {
		show("early", "0.1.0", START.minusSeconds(1), false);
		show("first", "0.1.0", START, false);
		show("last", "0.1.0", END.minusSeconds(1), false);
		show("late", "0.1.0", END, false);
		assertThat(report().live().get(0).shown()).isEqualTo(2);
	}

	@Test
	void countsAnswersToCardsItDoesNotKnow() {
		this.store = new StoreFixture(database(), Clock.fixed(START, ZoneOffset.UTC));
		answer("unknown", null, null, START);
		assertThat(report().answersToUnknownCards()).isEqualTo(1);
		assertThat(report().live()).isEmpty();
	}

	@Test
	void feedbackOfAnotherClientIsToACardItDoesNotKnow() {
		show("a", "0.1.0", START, false);
		this.store.flush();
		this.store = new StoreFixture(database(), Clock.fixed(START, ZoneOffset.UTC));
		this.store.feedbackService()
			.store("another-ehr",
					List.of(new CardFeedback(uuid("a"), FeedbackOutcome.ACCEPTED, new TreeSet<>(), null, null, START)));
		assertThat(report().live()).singleElement().extracting(AdviceReport.Line::ignored).isEqualTo(1L);
		assertThat(report().answersToUnknownCards()).isEqualTo(1);
	}

	private AdviceReport report() {
		this.store.flush();
		return new AdviceReportRepository(JdbcClient.create(database())).find(new ReportPeriod(START, END));
	}

	private void show(String card, String version, Instant at, boolean silent) {
		this.store.historyWriter()
			.enqueue(new ShownCard("ehr", uuid(card), AdviceCode.SUSPECTED, Indicator.WARNING, "patient-view", version,
					"e".repeat(64), Set.of(), "a".repeat(64), "b".repeat(64), at, silent));
	}

	/** Accepted without reason and comment, else overridden. */
	private void answer(String card, String reason, String comment, Instant at) {
		boolean accepted = reason == null && comment == null;
		this.store.feedbackService()
			.store("ehr", List.of(new CardFeedback(uuid(card),
					accepted ? FeedbackOutcome.ACCEPTED : FeedbackOutcome.OVERRIDDEN, new TreeSet<>(),
					(reason != null) ? new CardFeedback.Reason(reason, "http://example.org") : null, comment, at)));
	}

	private static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes()).toString();
	}

}
