package org.calciphylaxis.advisor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartReaderTest {

	@Test
	void readsThePatient() {
		assertThat(person("id: 'p1', birthDate: '1960-05', gender: 'female', deceasedBoolean: false"))
			.isEqualTo(new PatientFact(LocalDate.of(1960, 5, 1), Gender.FEMALE, false, null));
		assertThat(person("id: 'p1', deceasedDateTime: 'last spring'").deceased()).isTrue();
		assertThat(person("deceasedBoolean: true, gender: 'x'"))
			.isEqualTo(new PatientFact(null, Gender.UNKNOWN, true, null));
	}

	@Test
	void dropsAndCountsWhatBelongsToAnotherPatient() {
		PatientChart chart = ChartFixture
			.with(PrefetchKey.PATIENT, "{resourceType: 'Patient', id: 'p2', gender: 'male'}")
			.and(PrefetchKey.CONDITIONS, condition("1", "subject: {reference: 'Patient/p2'}"),
					condition("2", "subject: {reference: 'Patient/p1'}"))
			.read();
		assertThat(chart.patient().gender()).isEqualTo(Gender.UNKNOWN);
		assertThat(chart.availability(PrefetchKey.PATIENT).foreign()).isEqualTo(1);
		assertThat(chart.conditions()).extracting(ConditionFact::reference).containsExactly("Condition/2");
		assertThat(chart.availability(PrefetchKey.CONDITIONS))
			.isEqualTo(new DataAvailability(State.COMPLETE, "", 0, 1));
	}

	@Test
	void dropsAndCountsWhatCannotBeReadWithoutLosingTheRest() {
		PatientChart chart = ChartFixture
			.with(PrefetchKey.CONDITIONS, "'text'", "[]", "null", "{}", "{resourceType: 'Condition', code: 'N18.6'}",
					condition("1", "recordedDate: '', category: {}"))
			.read();
		assertThat(chart.conditions()).hasSize(1);
		assertThat(chart.availability(PrefetchKey.CONDITIONS).unreadable()).isEqualTo(5);
		assertThat(chart.availability(PrefetchKey.CONDITIONS).state()).isEqualTo(State.INCOMPLETE);
	}

	@Test
	void addsItsCountsToWhatIsKnownOfAvailability() {
		ChartResources sources = new ChartResources(ChartContext.of("p1"),
				Map.of(PrefetchKey.LABS, List.of(ChartFixture.json("7"))), Map.of(),
				Map.of(PrefetchKey.LABS, new DataAvailability(State.INCOMPLETE, "more pages", 1, 2)));
		assertThat(ChartFixture.READER.read(sources).availability(PrefetchKey.LABS))
			.isEqualTo(new DataAvailability(State.INCOMPLETE, "more pages", 2, 2));
	}

	@Test
	void readsAResourceByItsTypeAndOnceWhateverKeyItCameUnder() {
		PatientChart chart = ChartFixture.with(PrefetchKey.LABS, condition("1", ""))
			.and(PrefetchKey.CONDITIONS, condition("1", ""))
			.read();
		assertThat(chart.conditions()).hasSize(1);
	}

	@Test
	void keepsEveryResourceWithoutAnId() {
		String nameless = "{resourceType: 'Condition', code: {text: 'x'}}";
		assertThat(ChartFixture.with(PrefetchKey.CONDITIONS, nameless, nameless).read().conditions())
			.extracting(ConditionFact::reference)
			.containsExactly("Condition", "Condition");
	}

	@Test
	void prefersTheConditionsOfTheContext() {
		PatientChart chart = ChartFixture
			.with(PrefetchKey.CONDITIONS, condition("1", "clinicalStatus: {text: 'active'}"))
			.andContextCondition(condition("1", "clinicalStatus: {text: 'resolved'}"))
			.andContextCondition("{resourceType: 'Patient', id: 'p1', gender: 'male'}")
			.read();
		assertThat(chart.conditions()).extracting(ConditionFact::clinicalStatus)
			.containsExactly(ConditionFact.ClinicalStatus.RESOLVED);
		assertThat(chart.patient().gender()).isEqualTo(Gender.UNKNOWN);
	}

	@Test
	void ordersFactsAlikeWhateverTheOrderTheyCameIn() {
		List<JsonNode> labs = new ArrayList<>(
				List.of(lab("a", "2026-01-01"), lab("b", "2026-01-01"), lab("c", "2026-02-01"), lab("d", "")));
		PatientChart chart = chartOf(labs);
		assertThat(chart.observations()).extracting(ObservationFact::reference)
			.containsExactly("Observation/c", "Observation/a", "Observation/b", "Observation/d");
		Collections.reverse(labs);
		assertThat(chartOf(labs)).isEqualTo(chart);
	}

	private static PatientChart chartOf(List<JsonNode> labs) {
		return ChartFixture.READER
			.read(new ChartResources(ChartContext.of("p1"), Map.of(PrefetchKey.LABS, labs), Map.of(), Map.of()));
	}

	private static PatientFact person(String members) {
		return ChartFixture.with(PrefetchKey.PATIENT, "{resourceType: 'Patient', " + members + "}").read().patient();
	}

	private static String condition(String id, String members) {
		return "{resourceType: 'Condition', id: '" + id + "', code: {text: 'x'}, " + members + "}";
	}

	private static JsonNode lab(String id, String date) {
		return ChartFixture.json("{resourceType: 'Observation', id: '" + id + "', effectiveDateTime: '" + date
				+ "', code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}}");
	}

}
