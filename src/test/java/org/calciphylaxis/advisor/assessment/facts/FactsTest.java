package org.calciphylaxis.advisor.assessment.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Availability.State;
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
	@EnumSource(DataKey.class)
	void onlyPatientAndConditionsAreEssential(DataKey key) {
		assertThat(key.isEssential()).isEqualTo(Set.of("patient", "conditions").contains(key.key()));
		assertThat(key.title()).isNotBlank();
	}

	@Test
	void missingDataIsNotReadableAndPartOfItIs() {
		assertThat(Availability.missing("").isReadable()).isFalse();
		assertThat(new Availability(State.INCOMPLETE, "", 0, 0).isReadable()).isTrue();
		assertThat(Availability.COMPLETE.isReadable()).isTrue();
	}

	@Test
	void statementSpeaksByItsCodesThenByItsWords() {
		Statement coded = new Statement(Set.of(Concept.LAB_PTH), List.of("PTH", "Parathyrin"), false);
		assertThat(coded.is(Concept.LAB_PTH)).isTrue();
		assertThat(coded.isAny(Set.of(Concept.LAB_CRP, Concept.LAB_PTH))).isTrue();
		assertThat(coded.isAny(Set.of(Concept.LAB_CRP))).isFalse();
		assertThat(coded.leavesTextToSpeak()).isFalse();
		assertThat(new Statement(Set.of(Concept.WARFARIN), List.of(), true).leavesTextToSpeak()).isTrue();
		assertThat(coded.words()).isEqualTo("PTH");
		assertThat(coded.allWords()).isEqualTo("PTH . Parathyrin");
		assertThat(Statement.NOTHING.words()).isEmpty();
		assertThat(Statement.NOTHING.leavesTextToSpeak()).isTrue();
	}

	@Test
	void conceptNamesItsValueSet() {
		assertThat(Concept.ACTIVE_VITAMIN_D.valueSetId()).isEqualTo("active-vitamin-d");
	}

}
