package org.calciphylaxis.advisor.quiet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import javax.sql.DataSource;

import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.feedback.Answer;
import org.calciphylaxis.advisor.feedback.AnswerOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Quiet periods over calls, restarts and replicas, on each database. */
abstract class MemoryTest {

	private final MovableClock clock = new MovableClock("2026-03-01T09:00:00Z");

	private final String patient = UUID.randomUUID().toString();

	private Replica replica;

	abstract DataSource database();

	@BeforeEach
	void start() {
		this.replica = new Replica(database(), this.clock, Map.of());
	}

	@Test
	void keepsAnOverriddenAdviceQuietAndShowsItAgainAfterwards() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), AnswerOutcome.OVERRIDDEN);
		this.clock.moveOn(Duration.ofDays(3));
		assertThat(shown(suspected)).isEmpty();
		this.clock.moveOn(Duration.ofDays(11));
		assertThat(shown(suspected)).containsExactly(AdviceCode.SUSPECTED);
	}

	@Test
	void atRiskShownWithoutAnAnswerIsQuietSixtyDaysLater() {
		Assessment atRisk = Assessments.of(AdviceCode.AT_RISK);
		give(atRisk);
		this.replica.store().settle();
		assertThat(shown(atRisk)).containsExactly(AdviceCode.AT_RISK);
		this.clock.moveOn(Duration.ofDays(60));
		assertThat(shown(atRisk)).isEmpty();
		assertThat(this.replica.store().count("advisor.suppressed", "advice", "atRisk", "reason", "shown-before"))
			.isEqualTo(1);
	}

	@Test
	void newEvidenceEndsTheQuietAndItsOwnAnswerBeginsAnother() {
		answer(give(Assessments.of(AdviceCode.SUSPECTED, "ulcer")), AnswerOutcome.OVERRIDDEN);
		Assessment withSepsis = Assessments.of(AdviceCode.SUSPECTED, "ulcer", "sepsis");
		this.clock.moveOn(Duration.ofDays(1));
		assertThat(shown(withSepsis)).containsExactly(AdviceCode.SUSPECTED);
		answer(give(withSepsis), AnswerOutcome.OVERRIDDEN);
		assertThat(shown(withSepsis)).isEmpty();
	}

	@Test
	void keepsOnlyTheAdviceQuietThatWasAnswered() {
		Advice medication = Assessments.advice(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST);
		Assessment both = Assessments.with(Assessments.of(AdviceCode.SUSPECTED), medication);
		answer(give(Assessments.of(AdviceCode.SUSPECTED)), AnswerOutcome.ACCEPTED);
		assertThat(shown(both)).containsExactly(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST);
	}

	@Test
	void isQuietForThisPatientAndThisClinicianOnly() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), AnswerOutcome.OVERRIDDEN);
		Memory memory = this.replica.memory();
		for (Audience other : List.of(audience("https://ehr.example/fhir", this.patient, "Practitioner/2"),
				audience("https://ehr.example/fhir", "another", "Practitioner/1"),
				audience("https://another.example/fhir", this.patient, "Practitioner/1"))) {
			assertThat(memory.keepQuiet(suspected, other).advice()).hasSize(1);
		}
		assertThat(memory.keepQuiet(suspected, audience("https://ehr.example/fhir/", this.patient, "Practitioner/1"))
			.advice()).isEmpty();
	}

	@Test
	void isQuietAfterARestartAndOnAnotherReplica() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), AnswerOutcome.OVERRIDDEN);
		this.replica = new Replica(database(), this.clock, Map.of());
		assertThat(shown(suspected)).isEmpty();
	}

	@Test
	void canBeSwitchedOff() {
		Assessment suspected = Assessments.of(AdviceCode.SUSPECTED);
		answer(give(suspected), AnswerOutcome.OVERRIDDEN);
		this.replica = new Replica(database(), this.clock, Map.of("advisor.quiet.enabled", "false"));
		assertThat(shown(suspected)).hasSize(1);
	}

	@Test
	void silentCardsAreCountedAndKeptAndStartNoQuiet() {
		this.replica = new Replica(database(), this.clock, Map.of("advisor.mode", "silent"));
		Assessment atRisk = Assessments.of(AdviceCode.AT_RISK);
		boolean show = this.replica.memory().remember(atRisk, List.of(UUID.randomUUID().toString()), here());
		this.replica.store().settle();
		assertThat(show).isFalse();
		assertThat(this.replica.store().count("advisor.cards", "mode", "silent")).isEqualTo(1);
		this.clock.moveOn(Duration.ofDays(2));
		assertThat(shown(atRisk)).hasSize(1);
	}

	@Test
	void keepsNoNameNoIdAndNoValue() {
		give(Assessments.of(AdviceCode.SUSPECTED, "ulcer"));
		this.replica.store().settle();
		List<Map<String, Object>> rows = JdbcClient.create(database())
			.sql("select * from shown_card")
			.query()
			.listOfRows();
		assertThat(rows.toString()).doesNotContain(this.patient, "Practitioner", "ehr.example", "ulcer", "Condition/1",
				"of the thigh");
	}

	private Set<AdviceCode> shown(Assessment assessment) {
		return new TreeSet<>(
				this.replica.memory().keepQuiet(assessment, here()).advice().stream().map(Advice::code).toList());
	}

	private String give(Assessment assessment) {
		String card = UUID.randomUUID().toString();
		assertThat(this.replica.memory().remember(assessment, List.of(card), here())).isTrue();
		return card;
	}

	private void answer(String card, AnswerOutcome outcome) {
		this.clock.moveOn(Duration.ofSeconds(20));
		this.replica.store()
			.book()
			.enter(List
				.of(new Answer(card, outcome, new TreeSet<>(), null, null, this.clock.instant().minusSeconds(5))));
	}

	private Audience here() {
		return audience("https://ehr.example/fhir", this.patient, "Practitioner/1");
	}

	private static Audience audience(String source, String patient, String user) {
		return new Audience(Hook.PATIENT_VIEW, source, patient, user);
	}

}
