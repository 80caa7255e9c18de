package org.calciphylaxis.advisor.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.feedback.CardFeedback;
import org.calciphylaxis.advisor.feedback.FeedbackRepository;
import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.calciphylaxis.advisor.history.PastCard;
import org.calciphylaxis.advisor.history.ShownCard;
import org.calciphylaxis.advisor.history.ShownCardRepository;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the store keeps, on each database it runs on. */
abstract class StoreTest {

	private static final Instant NOON = Instant.parse("2026-11-01T12:00:00.123456Z");

	private static final String PATIENT = "a".repeat(64);

	private static final String CLINICIAN = "b".repeat(64);

	private final KeyedHash key = new KeyedHash("a key of the test, long enough");

	private JdbcClient database;

	private ShownCardRepository cards;

	private FeedbackRepository feedback;

	abstract DataSource database();

	@BeforeEach
	void migrate() {
		DataSource source = database();
		Flyway.configure().dataSource(source).load().migrate();
		this.database = JdbcClient.create(source);
		this.database.sql("delete from feedback").update();
		this.database.sql("delete from shown_card").update();
		this.cards = new ShownCardRepository(this.database, this.key);
		this.feedback = new FeedbackRepository(new NamedParameterJdbcTemplate(source), this.key);
	}

	@Test
	void remembersWhatWasShown() {
		this.cards.add(card("one", NOON, Set.of("x", "y"), false));
		assertThat(findShown()).containsExactly(new PastCard(AdviceCode.SUSPECTED, Set.of("x", "y"), NOON, null));
	}

	@Test
	void remembersACardWithoutReAlertTriggers() {
		this.cards.add(card("one", NOON, Set.of(), false));
		assertThat(findShown()).singleElement().extracting(PastCard::reAlertTriggers).isEqualTo(Set.of());
	}

	@Test
	void countsACardThatIsShownAgain() {
		this.cards.add(card("one", NOON, Set.of("x"), false));
		this.cards.add(card("one", NOON.plusSeconds(60), Set.of("x"), false));
		assertThat(findShown()).singleElement().extracting(PastCard::lastShown).isEqualTo(NOON.plusSeconds(60));
		assertThat(number("select sum(times) from shown_card")).isEqualTo(2);
	}

	@Test
	void doesNotRecallSilentCards() {
		this.cards.add(card("one", NOON, Set.of("x"), true));
		assertThat(findShown()).isEmpty();
		assertThat(number("select count(*) from shown_card")).isEqualTo(1);
	}

	@Test
	void doesNotRecallWhatAnotherClinicianSaw() {
		this.cards.add(card("one", NOON, Set.of("x"), false));
		assertThat(this.cards.findShown(PATIENT, "c".repeat(64), List.of(AdviceCode.SUSPECTED))).isEmpty();
		assertThat(this.cards.findShown(PATIENT, CLINICIAN, List.of(AdviceCode.POSSIBLE))).isEmpty();
	}

	@Test
	void recallsTheAnswerWithItsCard() {
		this.cards.add(card("one", NOON, Set.of("x"), false));
		this.feedback.add("ehr", List.of(overridden("one", NOON.plusSeconds(5))), NOON.plusSeconds(9));
		assertThat(findShown()).singleElement()
			.extracting(PastCard::feedback)
			.isEqualTo(new PastCard.Feedback(FeedbackOutcome.OVERRIDDEN, "action-completed", NOON.plusSeconds(5)));
	}

	@Test
	void feedbackOfAnotherClientDoesNotTouchACard() {
		this.cards.add(card("one", NOON, Set.of("x"), false));
		List<FeedbackRepository.StoredFeedback> stored = this.feedback.add("another-ehr",
				List.of(overridden("one", NOON.plusSeconds(5))), NOON.plusSeconds(9));
		assertThat(stored).singleElement().extracting(FeedbackRepository.StoredFeedback::known).isEqualTo(false);
		assertThat(findShown()).singleElement().extracting(PastCard::feedback).isNull();
		assertThat(this.feedback.add("ehr", List.of(overridden("one", NOON.plusSeconds(5))), NOON.plusSeconds(9)))
			.singleElement()
			.extracting(FeedbackRepository.StoredFeedback::known)
			.isEqualTo(true);
	}

	@Test
	void givesAnAnswerToTheNewestEvidenceThatWasShown() {
		this.cards.add(card("one", NOON, Set.of("x"), false));
		this.cards.add(card("one", NOON.plus(Duration.ofDays(1)), Set.of("x", "new"), false));
		this.feedback.add("ehr", List.of(overridden("one", NOON.plus(Duration.ofDays(2)))),
				NOON.plus(Duration.ofDays(2)));
		assertThat(findShown()).filteredOn((showing) -> showing.feedback() != null)
			.singleElement()
			.extracting(PastCard::reAlertTriggers)
			.isEqualTo(Set.of("x", "new"));
	}

	@Test
	void keepsTheSameReportOnce() {
		CardFeedback answer = overridden("one", NOON);
		assertThat(this.feedback.add("ehr", List.of(answer, answer), NOON)).hasSize(1);
		assertThat(this.feedback.add("ehr", List.of(answer), NOON.plusSeconds(60))).isEmpty();
		assertThat(number("select count(*) from feedback")).isEqualTo(1);
	}

	@Test
	void tellsKnownCardsFromUnknownOnes() {
		this.cards.add(card("one", NOON, Set.of("x"), false));
		List<FeedbackRepository.StoredFeedback> kept = this.feedback.add("ehr",
				List.of(overridden("one", NOON), overridden("two", NOON)), NOON);
		assertThat(kept).extracting(FeedbackRepository.StoredFeedback::known).containsExactly(true, false);
	}

	@Test
	void keepsAcceptedSuggestions() {
		CardFeedback accepted = new CardFeedback("not a uuid at all", FeedbackOutcome.ACCEPTED,
				new TreeSet<>(Set.of(uuid("s1"), "not a uuid either")), null, null, NOON);
		this.feedback.add("ehr", List.of(accepted), NOON);
		assertThat(this.database.sql("select suggestion from accepted_suggestion").query(String.class).list())
			.hasSize(2)
			.contains(uuid("s1"))
			.noneMatch((name) -> name.contains("either"));
	}

	@Test
	void keepsABatchOfManyAnswers() {
		List<CardFeedback> many = IntStream.range(0, 1234)
			.mapToObj((number) -> overridden("card " + number, NOON))
			.toList();
		assertThat(this.feedback.add("ehr", many, NOON)).hasSize(1234);
	}

	@Test
	void keepsACommentOf64Kilobytes() {
		CardFeedback answer = new CardFeedback(uuid("one"), FeedbackOutcome.OVERRIDDEN, new TreeSet<>(), null,
				"x".repeat(65536), NOON);
		this.feedback.add("ehr", List.of(answer), NOON);
		assertThat(number("select max(length(user_comment)) from feedback")).isEqualTo(65536);
	}

	@Test
	void forgetsAfterTheRetention() {
		this.cards.add(card("old", NOON.minusSeconds(1), Set.of("x"), false));
		this.cards.add(card("young", NOON, Set.of("x"), false));
		this.feedback.add("ehr", List.of(accepted("old", NOON)), NOON.minusSeconds(1));
		this.feedback.add("ehr", List.of(accepted("young", NOON)), NOON);
		assertThat(retention().deleteBefore(NOON)).isEqualTo(2);
		assertThat(this.database.sql("select card from shown_card").query(String.class).list())
			.containsExactly(uuid("young"));
		assertThat(number("select count(*) from feedback")).isEqualTo(1);
		assertThat(number("select count(*) from accepted_suggestion")).isEqualTo(1);
	}

	private RetentionJob retention() {
		CardHistoryProperties settings = new CardHistoryProperties("k".repeat(32), Duration.ofDays(400),
				Duration.ofSeconds(2), Duration.ofSeconds(5));
		return new RetentionJob(this.database, settings, new AdvisorMetrics(new SimpleMeterRegistry()),
				Clock.systemUTC());
	}

	private List<PastCard> findShown() {
		return this.cards.findShown(PATIENT, CLINICIAN, List.of(AdviceCode.SUSPECTED, AdviceCode.AT_RISK));
	}

	private long number(String query) {
		return this.database.sql(query).query(Long.class).single();
	}

	private static ShownCard card(String name, Instant at, Set<String> reAlertTriggers, boolean silent) {
		return new ShownCard("ehr", uuid(name), AdviceCode.SUSPECTED, Indicator.WARNING, "patient-view", "0.1.0",
				"e".repeat(64), reAlertTriggers, PATIENT, CLINICIAN, at, silent);
	}

	private static CardFeedback overridden(String card, Instant at) {
		CardFeedback.Reason reason = new CardFeedback.Reason("action-completed", "http://example.org/reasons");
		return new CardFeedback(uuid(card), FeedbackOutcome.OVERRIDDEN, new TreeSet<>(), reason, "seen", at);
	}

	private static CardFeedback accepted(String card, Instant at) {
		return new CardFeedback(uuid(card), FeedbackOutcome.ACCEPTED, new TreeSet<>(Set.of(uuid("s"))), null, null, at);
	}

	private static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes()).toString();
	}

}
