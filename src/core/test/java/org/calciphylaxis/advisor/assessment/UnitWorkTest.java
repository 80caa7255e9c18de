package org.calciphylaxis.advisor.assessment;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts work instead of time, so that a slip is seen on any machine. */
class UnitWorkTest {

	private static final List<String> SPELLINGS = List.of("kgs.", "K G", "pounds ", "Kilograms");

	@Test
	void chartOfAThousandValuesWorksOutEachSpellingOnce() {
		ChartBuilder chart = ChartBuilder.onDialysis();
		for (int value = 0; value < 1_000; value++) {
			chart.with(ObservationBuilder
				.lab(Concept.OBS_WEIGHT, String.valueOf(80 + value % 7), SPELLINGS.get(value % SPELLINGS.size()))
				.daysAgo(value % 180));
		}
		long before = ChartBuilder.UNITS.resolvedUnits();
		chart.patient();
		long once = ChartBuilder.UNITS.resolvedUnits();
		assertThat(once - before).isEqualTo(SPELLINGS.size());
		chart.patient();
		assertThat(ChartBuilder.UNITS.resolvedUnits()).isEqualTo(once);
	}

}
