package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies beyond the limits is left out, counted and listed. */
class ReadingLimitsTest {

	private static final ReadingLimits FEW = new ReadingLimits(20, 3, 4, 2, 2);

	private static final String TWENTY = "01234567890123456789";

	private static final String EXAM = "{resourceType: 'Observation', id: 'o', category: {text: 'exam'}, ";

	@Test
	void readsTheBeginningOfALongText() {
		PatientChart chart = read(PrefetchKey.OBSERVATIONS, EXAM + "valueString: '" + TWENTY + "abc'}");
		assertThat(chart.observations()).extracting(ObservationFact::value)
			.containsExactly(new ObservedValue.Text(TWENTY));
		assertThat(chart.availability(PrefetchKey.OBSERVATIONS).dropped(DropReason.SHORTENED)).isEqualTo(1);
		assertThat(chart.availability(PrefetchKey.OBSERVATIONS).state()).isEqualTo(State.COMPLETE);
	}

	@Test
	void cutsNoTextWithinACharacter() {
		PatientChart chart = read(PrefetchKey.OBSERVATIONS,
				EXAM + "valueString: '0123456789012345678\\uD83D\\uDE00x'}");
		assertThat(chart.observations()).extracting(ObservationFact::value)
			.containsExactly(new ObservedValue.Text("0123456789012345678"));
	}

	@Test
	void countsAResourceOnceHoweverManyOfItsTextsAreLong() {
		PatientChart chart = read(PrefetchKey.CONDITIONS, "{resourceType: 'Condition', code: {text: '" + TWENTY
				+ "abc', coding: [{display: 'a" + TWENTY + "'}]}}");
		assertThat(chart.conditions().get(0).what().texts()).containsExactly(TWENTY, "a0123456789012345678");
		assertThat(chart.availability(PrefetchKey.CONDITIONS).dropped()).isEqualTo(Map.of(DropReason.SHORTENED, 1));
	}

	@Test
	void readsTheFirstCodingsOfAConcept() {
		String others = "{code: '1', system: 'urn:x'}, ".repeat(2);
		String pth = "{system: 'http://loinc.org', code: '2731-8'}";
		assertThat(labs(others + pth).observations()).hasSize(1);
		PatientChart chart = labs(others + "{code: '2', system: 'urn:x'}," + pth);
		assertThat(chart.observations()).isEmpty();
		assertThat(chart.availability(PrefetchKey.LABS).dropped(DropReason.SHORTENED)).isEqualTo(1);
	}

	@Test
	void readsTheFirstTextsOfTheDosages() {
		PatientChart chart = read(PrefetchKey.MEDICATION_REQUESTS,
				"{resourceType: 'MedicationRequest', medicationCodeableConcept: {text: 'warfarin'}, dosageInstruction: ["
						+ "{text: 'a', patientInstruction: 'a'}, {text: 'b'}, {text: 'c'}]}");
		assertThat(chart.medications().get(0).dosageTexts()).containsExactly("a", "b");
		assertThat(chart.availability(PrefetchKey.MEDICATION_REQUESTS).dropped(DropReason.SHORTENED)).isEqualTo(1);
	}

	@Test
	void keepsTheNewestAndTheEarliestOfAConcept() {
		PatientChart chart = dated("2731-8", 1, 2, 3, 4, 5);
		assertThat(days(chart)).containsExactly(5, 4, 1);
		assertThat(chart.availability(PrefetchKey.LABS).dropped(DropReason.OVER_LIMIT)).isEqualTo(2);
		assertThat(chart.availability(PrefetchKey.LABS).state()).isEqualTo(State.INCOMPLETE);
	}

	@Test
	void keepsTheNewestOfAKey() {
		String[] conditions = IntStream.rangeClosed(1, 6)
			.mapToObj((day) -> "{resourceType: 'Condition', code: {text: 'x'}, recordedDate: '2026-01-0" + day + "'}")
			.toArray(String[]::new);
		PatientChart chart = ChartFixture.with(PrefetchKey.CONDITIONS, conditions).read(FEW);
		assertThat(chart.conditions()).extracting((problem) -> problem.recorded().day().getDayOfMonth())
			.containsExactly(6, 5, 4, 3);
		assertThat(chart.availability(PrefetchKey.CONDITIONS).dropped(DropReason.OVER_LIMIT)).isEqualTo(2);
	}

	@Test
	void countsEachConceptForItself() {
		PatientChart both = ChartFixture
			.with(PrefetchKey.LABS, lab("2731-8", 1), lab("2731-8", 2), lab("1988-5", 1), lab("1988-5", 2))
			.read(FEW);
		assertThat(both.observations()).hasSize(4);
		assertThat(both.observations()).filteredOn((finding) -> finding.what().is(Concept.LAB_CRP)).hasSize(2);
	}

	@Test
	void leavesAUsualChartAlone() {
		String text = "x".repeat(10_000);
		PatientChart chart = ChartFixture.with(PrefetchKey.OBSERVATIONS, EXAM + "valueString: '" + text + "'}").read();
		assertThat(chart.observations()).extracting(ObservationFact::value)
			.containsExactly(new ObservedValue.Text(text));
		assertThat(chart.availability()).isEmpty();
	}

	private static PatientChart dated(String loinc, int... days) {
		return ChartFixture
			.with(PrefetchKey.LABS, IntStream.of(days).mapToObj((day) -> lab(loinc, day)).toArray(String[]::new))
			.read(FEW);
	}

	private static String lab(String loinc, int day) {
		return "{resourceType: 'Observation', id: '%s-%d', effectiveDateTime: '2026-01-0%d', code: {coding: {system: 'http://loinc.org', code: '%s'}}}"
			.formatted(loinc, day, day, loinc);
	}

	private static List<Integer> days(PatientChart chart) {
		return chart.observations()
			.stream()
			.map((finding) -> finding.effective().day().getDayOfMonth())
			.collect(Collectors.toList());
	}

	private static PatientChart labs(String codings) {
		return read(PrefetchKey.LABS, "{resourceType: 'Observation', code: {coding: [" + codings + "]}}");
	}

	private static PatientChart read(PrefetchKey key, String resource) {
		return ChartFixture.with(key, resource).read(FEW);
	}

}
