package org.calciphylaxis.advisor.assessment.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTest {

	private static final ChartTime NOW = day("2026-06-30");

	private static ChartTime day(String day) {
		return new ChartTime(Instant.parse(day + "T00:00:00Z"), LocalDate.parse(day));
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-30, true", "2026-06-23, true", "2026-06-22, false", "2026-07-01, false" })
	void lookBackIncludesItsFirstDayAndToday(String day, boolean within) {
		assertThat(day(day).isWithin(7, NOW)).isEqualTo(within);
	}

	@Test
	void timesAreOrderedByMomentThenDay() {
		assertThat(day("2026-06-29")).isLessThan(NOW);
		assertThat(new ChartTime(NOW.instant(), LocalDate.parse("2026-06-29"))).isLessThan(NOW);
		assertThat(NOW.daysUntil(day("2026-06-29"))).isEqualTo(-1);
	}

	@ParameterizedTest
	@EnumSource(PrefetchKey.class)
	void onlyPatientAndConditionsAreEssential(PrefetchKey key) {
		assertThat(key.isEssential()).isEqualTo(Set.of("patient", "conditions").contains(key.key()));
		assertThat(key.title()).isNotBlank();
	}

	@Test
	void missingDataIsNotReadableAndPartOfItIs() {
		assertThat(DataAvailability.missing("").isReadable()).isFalse();
		assertThat(new DataAvailability(State.INCOMPLETE, "", 0, 0).isReadable()).isTrue();
		assertThat(DataAvailability.COMPLETE.isReadable()).isTrue();
	}

	@Test
	void statementSpeaksByItsCodesThenByItsWords() {
		CodedText coded = new CodedText(Set.of(Concept.LAB_PTH), List.of("PTH", "Parathyrin"), false);
		assertThat(coded.is(Concept.LAB_PTH)).isTrue();
		assertThat(coded.isAny(Set.of(Concept.LAB_CRP, Concept.LAB_PTH))).isTrue();
		assertThat(coded.isAny(Set.of(Concept.LAB_CRP))).isFalse();
		assertThat(coded.isUncoded()).isFalse();
		assertThat(new CodedText(Set.of(Concept.WARFARIN), List.of(), true).isUncoded()).isTrue();
		assertThat(coded.displayText()).isEqualTo("PTH");
		assertThat(CodedText.NOTHING.displayText()).isEmpty();
		assertThat(CodedText.NOTHING.isUncoded()).isTrue();
	}

	@Test
	void conceptNamesItsValueSet() {
		assertThat(Concept.ACTIVE_VITAMIN_D.valueSetId()).isEqualTo("active-vitamin-d");
	}

}
