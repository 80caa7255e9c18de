package org.calciphylaxis.advisor.history;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.feedback.CardFeedback;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Quiet periods over calls, restarts and replicas, on each database. */
abstract class CardHistoryTest {

	private final MovableClock clock = new MovableClock("2026-03-01T09:00:00Z");

	private final String patient = UUID.randomUUID().toString();

	private CardHistoryFixture replica;

	abstract DataSource database();

	@BeforeEach
	void start() {
		this.replica = new CardHistoryFixture(database(), this.clock, Map.of());
	}

	@Test
	void keepsAnOverriddenAdviceQuietAndShowsItAgainAfterwards() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), FeedbackOutcome.OVERRIDDEN);
		this.clock.moveOn(Duration.ofDays(3));
		assertThat(shown(suspected)).isEmpty();
		this.clock.moveOn(Duration.ofDays(11));
		assertThat(shown(suspected)).containsExactly(AdviceCode.SUSPECTED);
	}

	@Test
	void atRiskShownWithoutAnAnswerIsQuietSixtyDaysLater() {
		Assessment atRisk = Assessments.of(AdviceCode.AT_RISK);
		give(atRisk);
		this.replica.store().flush();
		assertThat(shown(atRisk)).containsExactly(AdviceCode.AT_RISK);
		this.clock.moveOn(Duration.ofDays(60));
		assertThat(shown(atRisk)).isEmpty();
		assertThat(this.replica.store().count("advisor.suppressed", "advice", "atRisk", "reason", "shown-before"))
			.isEqualTo(1);
	}

	@Test
	void newEvidenceEndsTheQuietAndItsOwnAnswerBeginsAnother() {
		answer(give(Assessments.of(AdviceCode.SUSPECTED, "ulcer")), FeedbackOutcome.OVERRIDDEN);
		Assessment withSepsis = Assessments.of(AdviceCode.SUSPECTED, "ulcer", "sepsis");
		this.clock.moveOn(Duration.ofDays(1));
		assertThat(shown(withSepsis)).containsExactly(AdviceCode.SUSPECTED);
		answer(give(withSepsis), FeedbackOutcome.OVERRIDDEN);
		assertThat(shown(withSepsis)).isEmpty();
	}

	@Test
	void keepsOnlyTheAdviceQuietThatWasAnswered() {
		Advice medication = Assessments.advice(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST);
		Assessment both = Assessments.with(Assessments.of(AdviceCode.SUSPECTED), medication);
		answer(give(Assessments.of(AdviceCode.SUSPECTED)), FeedbackOutcome.ACCEPTED);
		assertThat(shown(both)).containsExactly(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST);
	}

	@Test
	void aQuietPenileLesionYieldsToSepsisAndNothingElseDoes() {
		Assessment both = Assessments.yielding(AdviceCode.PENILE_LESION, AdviceCode.SUSPECTED_SEPSIS);
		assertThat(shown(both)).containsExactly(AdviceCode.PENILE_LESION);
		answer(give(Assessments.of(AdviceCode.PENILE_LESION)), FeedbackOutcome.OVERRIDDEN);
		assertThat(shown(both)).containsExactly(AdviceCode.SUSPECTED_SEPSIS);
		answer(give(Assessments.of(AdviceCode.SUSPECTED_SEPSIS)), FeedbackOutcome.OVERRIDDEN);
		assertThat(shown(both)).isEmpty();
		this.clock.moveOn(Duration.ofHours(24));
		assertThat(shown(both)).containsExactly(AdviceCode.SUSPECTED_SEPSIS);
	}

	@Test
	void aDraftedDrugIsQuietWhoseBenefitOutweighsItsRisk() {
		Assessment warfarin = Assessments.ofDrafts(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, Set.of("WARFARIN"));
		Assessment both = Assessments.ofDrafts(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, Set.of("WARFARIN", "CALCITRIOL"));
		assertThat(quietDrugs(warfarin)).isEmpty();
		answer(give(warfarin), FeedbackOutcome.OVERRIDDEN, new CardFeedback.Reason("risk-benefit-ratio",
				"http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"));
		assertThat(quietDrugs(warfarin)).containsExactly("WARFARIN");
		assertThat(quietDrugs(both)).containsExactly("WARFARIN");
		assertThat(quietDrugs(
				Assessments.ofDrafts(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, Set.of("WARFARIN"), "established")))
			.isEmpty();
		assertThat(this.replica.store()
			.count("advisor.suppressed", "advice", "vitaminKAntagonistOrder", "reason", "benefit-outweighs-risk"))
			.isEqualTo(1);
		this.clock.moveOn(Duration.ofDays(90));
		assertThat(quietDrugs(warfarin)).isEmpty();
	}

	@Test
	void isQuietForThisPatientAndThisClinicianOnly() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), FeedbackOutcome.OVERRIDDEN);
		CardHistory history = this.replica.cardHistory();
		for (CardRecipient other : List.of(recipient("https://ehr.example/fhir", this.patient, "Practitioner/2"),
				recipient("https://ehr.example/fhir", "another", "Practitioner/1"),
				recipient("https://another.example/fhir", this.patient, "Practitioner/1"))) {
			assertThat(history.withoutQuietAdvice(suspected, other).advice()).hasSize(1);
		}
		assertThat(history
			.withoutQuietAdvice(suspected, recipient("https://ehr.example/fhir/", this.patient, "Practitioner/1"))
			.advice()).isEmpty();
	}

	@Test
	void isNotQuietForAnotherClientThatSendsTheSameIds() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), FeedbackOutcome.OVERRIDDEN);
		CardRecipient same = here();
		CardRecipient other = new CardRecipient(same.serviceId(), same.hookName(), "another-ehr", same.namespace(),
				same.patientId(), same.userId());
		assertThat(this.replica.cardHistory().withoutQuietAdvice(suspected, other).advice()).hasSize(1);
	}

	@Test
	void tellsWhatAnybodyWasShownOfAPatientAndOfNoOther() {
		give(Assessments.of(AdviceCode.AT_RISK));
		this.clock.moveOn(Duration.ofDays(5));
		give(Assessments.of(AdviceCode.SUSPECTED));
		this.replica.store().flush();
		URI server = URI.create("https://ehr.example/fhir/");
		CardHistory history = this.replica.cardHistory();
		assertThat(history.findGiven(List.of("another", here().client()), server, this.patient)).get()
			.asInstanceOf(InstanceOfAssertFactories.list(GivenAdvice.class))
			.extracting(GivenAdvice::advice, GivenAdvice::firstShown)
			.containsExactly(tuple(AdviceCode.SUSPECTED, Instant.parse("2026-03-06T09:00:00Z")),
					tuple(AdviceCode.AT_RISK, Instant.parse("2026-03-01T09:00:00Z")));
		assertThat(history.findGiven(List.of("another"), server, this.patient)).get(InstanceOfAssertFactories.LIST)
			.isEmpty();
		assertThat(history.findGiven(List.of(here().client()), server, "p2")).get(InstanceOfAssertFactories.LIST)
			.isEmpty();
	}

	@Test
	void isQuietAfterARestartAndOnAnotherReplica() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), FeedbackOutcome.OVERRIDDEN);
		this.replica = new CardHistoryFixture(database(), this.clock, Map.of());
		assertThat(shown(suspected)).isEmpty();
	}

	/**
	 * One clinician opens a chart at each of the thirteen dialysis sessions of a month,
	 * and answers the first card but that of {@code atRisk}.
	 */
	@ParameterizedTest
	@CsvSource({ "AT_RISK, 13, 1", "POSSIBLE, 13, 1", "SUSPECTED, 13, 3",
			"ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, 13, 5" })
	void aMonthOfOpenedChartsShowsFewerCards(AdviceCode advice, int without, int with) {
		assertThat(cardsOfAMonth(advice, Map.of())).isEqualTo(with);
		assertThat(cardsOfAMonth(advice, Map.of("advisor.quiet.enabled", "false"))).isEqualTo(without);
	}

	private int cardsOfAMonth(AdviceCode advice, Map<String, String> properties) {
		this.replica = new CardHistoryFixture(database(), this.clock, properties);
		Assessment assessment = Assessments.of(advice);
		int cards = 0;
		for (int session = 0; session < 13; session++) {
			if (!shown(assessment).isEmpty()) {
				cards++;
				String card = give(assessment);
				if (advice != AdviceCode.AT_RISK) {
					answer(card, FeedbackOutcome.OVERRIDDEN);
				}
				this.replica.store().flush();
			}
			this.clock.moveOn(Duration.ofHours((session % 3 == 2) ? 72 : 48));
		}
		return cards;
	}

	@Test
	void canBeSwitchedOff() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), FeedbackOutcome.OVERRIDDEN);
		this.replica = new CardHistoryFixture(database(), this.clock, Map.of("advisor.quiet.enabled", "false"));
		assertThat(shown(suspected)).hasSize(1);
	}

	@Test
	void silentCardsAreCountedAndKeptAndStartNoQuiet() {
		this.replica = new CardHistoryFixture(database(), this.clock, Map.of("advisor.mode", "silent"));
		Assessment atRisk = Assessments.of(AdviceCode.AT_RISK);
		boolean show = this.replica.cardHistory().recordShown(atRisk, List.of(UUID.randomUUID().toString()), here());
		this.replica.store().flush();
		assertThat(show).isFalse();
		assertThat(this.replica.store().count("advisor.cards", "mode", "silent")).isEqualTo(1);
		this.clock.moveOn(Duration.ofDays(2));
		assertThat(shown(atRisk)).hasSize(1);
	}

	@Test
	void keepsNoNameNoIdAndNoValue() {
		give(Assessments.of(AdviceCode.SUSPECTED, "ulcer"));
		this.replica.store().flush();
		List<Map<String, Object>> rows = JdbcClient.create(database())
			.sql("select * from shown_card")
			.query()
			.listOfRows();
		assertThat(rows.toString()).doesNotContain(this.patient, "Practitioner", "ehr.example", "ulcer", "Condition/1",
				"of the thigh");
	}

	private Set<AdviceCode> shown(Assessment assessment) {
		return new TreeSet<>(this.replica.cardHistory()
			.withoutQuietAdvice(assessment, here())
			.advice()
			.stream()
			.map(Advice::code)
			.toList());
	}

	private String give(Assessment assessment) {
		String card = UUID.randomUUID().toString();
		assertThat(this.replica.cardHistory().recordShown(assessment, List.of(card), here())).isTrue();
		return card;
	}

	private Set<String> quietDrugs(Assessment assessment) {
		return this.replica.cardHistory().quietDrugs(assessment, here());
	}

	private void answer(String card, FeedbackOutcome outcome) {
		answer(card, outcome, null);
	}

	private void answer(String card, FeedbackOutcome outcome, CardFeedback.@Nullable Reason reason) {
		this.clock.moveOn(Duration.ofSeconds(20));
		this.replica.store()
			.feedbackService()
			.store("ehr", List.of(new CardFeedback(card, outcome, new TreeSet<>(), reason, null,
					this.clock.instant().minusSeconds(5))));
	}

	private CardRecipient here() {
		return recipient("https://ehr.example/fhir", this.patient, "Practitioner/1");
	}

	private static CardRecipient recipient(String source, String patient, String user) {
		return new CardRecipient("calciphylaxis-patient-view", "patient-view", "ehr",
				CardRecipient.namespace(URI.create(source)), patient, user);
	}

}
