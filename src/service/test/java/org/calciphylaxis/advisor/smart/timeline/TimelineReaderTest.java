package org.calciphylaxis.advisor.smart.timeline;

import java.time.Instant;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.history.GivenAdvice;
import org.calciphylaxis.advisor.smart.timeline.TimelineEvent.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TimelineReaderTest {

	private final TimelineFixture chart = new TimelineFixture();

	private void order(String text, String status, int authored, String more) {
		this.chart.with(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest", """
				"status":"%s","intent":"order","authoredOn":"%s","medicationCodeableConcept":{"text":"%s"}%s"""
			.formatted(status, TimelineFixture.daysAgo(authored), text, more));
	}

	private void procedure(String text, String status, int daysAgo) {
		this.chart.with(PrefetchKey.PROCEDURES, "Procedure", """
				"status":"%s","performedDateTime":"%s","code":{"text":"%s","coding":[{"system":"http://snomed.info/sct",
				"code":"302497006"}]}""".formatted(status, TimelineFixture.daysAgo(daysAgo), text));
	}

	@Test
	void tellsVitaminKAntagonistsFromOtherHarmfulDrugs() {
		order("Warfarin 3 mg tablet", "active", 300, "");
		order("Calcitriol 0.25 mcg", "stopped", 200, "");
		order("Paracetamol 500 mg", "active", 100, "");
		assertThat(this.chart.lane(Lane.VITAMIN_K_ANTAGONIST)).singleElement().satisfies((event) -> {
			assertThat(event.label()).isEqualTo("Warfarin 3 mg tablet");
			assertThat(event.start()).isEqualTo(TimelineFixture.daysAgo(300));
			assertThat(event.state()).isEqualTo(State.ONGOING);
			assertThat(event.end()).isNull();
		});
		assertThat(this.chart.lane(Lane.HARMFUL_DRUG)).singleElement().satisfies((event) -> {
			assertThat(event.group()).isEqualTo("calcitriol or analogue");
			assertThat(event.state()).isEqualTo(State.PAST);
		});
	}

	@Test
	void leavesOutWhatWasNeverTaken() {
		order("Warfarin 3 mg tablet", "cancelled", 30, "");
		order("Warfarin 3 mg tablet", "entered-in-error", 30, "");
		order("Warfarin 3 mg tablet", "active", 30, ",\"doNotPerform\":true");
		assertThat(this.chart.lane(Lane.VITAMIN_K_ANTAGONIST)).isEmpty();
	}

	@Test
	void drawsManySessionsAsOneBar() {
		for (int daysAgo = 2; daysAgo < 100; daysAgo += 2) {
			procedure("Hemodialysis", "completed", daysAgo);
		}
		procedure("Hemodialysis", "not-done", 1);
		assertThat(this.chart.lane(Lane.DIALYSIS)).singleElement().satisfies((event) -> {
			assertThat(event.count()).isEqualTo(49);
			assertThat(event.start()).isEqualTo(TimelineFixture.daysAgo(98));
			assertThat(event.end()).isEqualTo(TimelineFixture.daysAgo(2));
		});
	}

	@Test
	void showsSkinFindingsAlsoWhenOnlyTheirWordsTell() {
		this.chart.problem("L97.119", "Ulcer of the right thigh", 20).with(PrefetchKey.CONDITIONS, "Condition", """
				"clinicalStatus":{"coding":[{"code":"active"}]},"recordedDate":"%s",
				"code":{"text":"painful necrotic ulcer of the abdomen"}""".formatted(TimelineFixture.daysAgo(10)));
		assertThat(this.chart.onDialysis().lane(Lane.SKIN)).extracting(TimelineEvent::label)
			.containsExactly("Ulcer of the right thigh", "painful necrotic ulcer of the abdomen");
	}

	@Test
	void showsTheAdviceOfNowAndThatOfBefore() {
		this.chart.onDialysis().problem("L97.119", "painful necrotic ulcer of the thigh", 20);
		GivenAdvice before = new GivenAdvice(AdviceCode.AT_RISK, Instant.parse("2026-08-01T08:00:00Z"),
				Instant.parse("2026-08-03T08:00:00Z"));
		assertThat(this.chart.read(before).events()).filteredOn((event) -> event.lane() == Lane.ADVICE)
			.extracting(TimelineEvent::group, TimelineEvent::start, TimelineEvent::end)
			.contains(tuple("atRisk", "2026-08-01", "2026-08-03"))
			.hasSizeGreaterThan(1);
	}

	@Test
	void showsOnceWhatWasGivenTodayAndStillHolds() {
		this.chart.onDialysis().problem("L97.119", "painful necrotic ulcer of the thigh", 20);
		Instant today = Instant.parse("2026-11-22T08:00:00Z");
		assertThat(this.chart.read(new GivenAdvice(AdviceCode.SUSPECTED, today, today)).events())
			.filteredOn((event) -> event.lane() == Lane.ADVICE)
			.singleElement()
			.satisfies((event) -> assertThat(event.state()).isEqualTo(State.PAST));
	}

	@Test
	void keepsWhatHasNoDate() {
		this.chart.with(PrefetchKey.MEDICATION_STATEMENTS, "MedicationStatement", """
				"status":"active","medicationCodeableConcept":{"text":"Warfarin"}""");
		assertThat(this.chart.lane(Lane.VITAMIN_K_ANTAGONIST)).singleElement()
			.satisfies((event) -> assertThat(event.start()).isNull());
	}

}
