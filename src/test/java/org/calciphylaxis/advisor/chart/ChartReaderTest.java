package org.calciphylaxis.advisor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.Availability.State;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.Person;
import org.calciphylaxis.advisor.assessment.facts.Person.Gender;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartReaderTest {

	@Test
	void readsThePatient() {
		assertThat(person("id: 'p1', birthDate: '1960-05', gender: 'female', deceasedBoolean: false"))
			.isEqualTo(new Person(LocalDate.of(1960, 5, 1), Gender.FEMALE, false));
		assertThat(person("id: 'p1', deceasedDateTime: 'last spring'").deceased()).isTrue();
		assertThat(person("deceasedBoolean: true, gender: 'x'")).isEqualTo(new Person(null, Gender.UNKNOWN, true));
	}

	@Test
	void dropsAndCountsWhatBelongsToAnotherPatient() {
		PatientChart chart = Charts.with(DataKey.PATIENT, "{resourceType: 'Patient', id: 'p2', gender: 'male'}")
			.and(DataKey.CONDITIONS, condition("1", "subject: {reference: 'Patient/p2'}"),
					condition("2", "subject: {reference: 'Patient/p1'}"))
			.read();
		assertThat(chart.person().gender()).isEqualTo(Gender.UNKNOWN);
		assertThat(chart.availability(DataKey.PATIENT).foreign()).isEqualTo(1);
		assertThat(chart.problems()).extracting(Problem::reference).containsExactly("Condition/2");
		assertThat(chart.availability(DataKey.CONDITIONS)).isEqualTo(new Availability(State.COMPLETE, "", 0, 1));
	}

	@Test
	void dropsAndCountsWhatCannotBeReadWithoutLosingTheRest() {
		PatientChart chart = Charts
			.with(DataKey.CONDITIONS, "'text'", "[]", "null", "{}", "{resourceType: 'Condition', code: 'N18.6'}",
					condition("1", "recordedDate: 'x', category: {}"))
			.read();
		assertThat(chart.problems()).hasSize(1);
		assertThat(chart.availability(DataKey.CONDITIONS).unreadable()).isEqualTo(5);
		assertThat(chart.availability(DataKey.CONDITIONS).state()).isEqualTo(State.INCOMPLETE);
	}

	@Test
	void addsItsCountsToWhatIsKnownOfAvailability() {
		ChartSources sources = new ChartSources("p1", Map.of(DataKey.LABS, List.of(Charts.json("7"))), Map.of(),
				List.of(), Map.of(DataKey.LABS, new Availability(State.INCOMPLETE, "more pages", 1, 2)));
		assertThat(Charts.READER.read(sources).availability(DataKey.LABS))
			.isEqualTo(new Availability(State.INCOMPLETE, "more pages", 2, 2));
	}

	@Test
	void readsAResourceByItsTypeAndOnceWhateverKeyItCameUnder() {
		PatientChart chart = Charts.with(DataKey.LABS, condition("1", ""))
			.and(DataKey.CONDITIONS, condition("1", ""))
			.read();
		assertThat(chart.problems()).hasSize(1);
	}

	@Test
	void keepsEveryResourceWithoutAnId() {
		String nameless = "{resourceType: 'Condition', code: {text: 'x'}}";
		assertThat(Charts.with(DataKey.CONDITIONS, nameless, nameless).read().problems()).extracting(Problem::reference)
			.containsExactly("Condition", "Condition");
	}

	@Test
	void prefersTheConditionsOfTheContext() {
		PatientChart chart = Charts.with(DataKey.CONDITIONS, condition("1", "clinicalStatus: {text: 'active'}"))
			.andContextCondition(condition("1", "clinicalStatus: {text: 'resolved'}"))
			.andContextCondition("{resourceType: 'Patient', id: 'p1', gender: 'male'}")
			.read();
		assertThat(chart.problems()).extracting(Problem::clinicalStatus)
			.containsExactly(Problem.ClinicalStatus.RESOLVED);
		assertThat(chart.person().gender()).isEqualTo(Gender.UNKNOWN);
	}

	@Test
	void ordersFactsAlikeWhateverTheOrderTheyCameIn() {
		List<JsonNode> labs = new ArrayList<>(
				List.of(lab("a", "2026-01-01"), lab("b", "2026-01-01"), lab("c", "2026-02-01"), lab("d", "none")));
		PatientChart chart = chartOf(labs);
		assertThat(chart.findings()).extracting(Finding::reference)
			.containsExactly("Observation/c", "Observation/a", "Observation/b", "Observation/d");
		Collections.reverse(labs);
		assertThat(chartOf(labs)).isEqualTo(chart);
	}

	private static PatientChart chartOf(List<JsonNode> labs) {
		return Charts.READER.read(new ChartSources("p1", Map.of(DataKey.LABS, labs), Map.of(), List.of(), Map.of()));
	}

	private static Person person(String members) {
		return Charts.with(DataKey.PATIENT, "{resourceType: 'Patient', " + members + "}").read().person();
	}

	private static String condition(String id, String members) {
		return "{resourceType: 'Condition', id: '" + id + "', code: {text: 'x'}, " + members + "}";
	}

	private static JsonNode lab(String id, String date) {
		return Charts.json("{resourceType: 'Observation', id: '" + id + "', effectiveDateTime: '" + date
				+ "', code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}}");
	}

}
