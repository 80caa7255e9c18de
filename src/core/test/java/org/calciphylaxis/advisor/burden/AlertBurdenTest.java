package org.calciphylaxis.advisor.burden;

import java.io.IOException;
import java.util.Arrays;

import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How often the default settings advise, in a simulated panel of dialysis patients. */
class AlertBurdenTest {

	private static final DialysisPanel PANEL = new DialysisPanel(20_261_126, 10_000);

	/**
	 * Percent. This panel has 9.9, and its standard error is 0.3. The limit notices a
	 * rise.
	 */
	private static final double INFO_LIMIT = 10.0;

	@Test
	void atMostFiveInAHundredChartsAreAdvisedAtWarningAndTenAtInfo() throws IOException {
		AdviceShares shares = AdviceShares.of(PANEL.charts(Prevalences.published(), CodingHabits.usual()));
		System.out.println(shares.table());
		assertThat(shares.percent(Indicator.WARNING) + shares.percent(Indicator.CRITICAL)).isBetween(0.1, 5.0);
		assertThat(shares.percent(Indicator.INFO)).isBetween(0.1, INFO_LIMIT);
	}

	@Test
	void sameSeedGivesTheSamePanel() throws IOException {
		DialysisPanel small = new DialysisPanel(1, 100);
		Prevalences prevalences = Prevalences.published();
		assertThat(AdviceShares.of(small.charts(prevalences, CodingHabits.usual())))
			.isEqualTo(AdviceShares.of(small.charts(prevalences, CodingHabits.usual())));
	}

	@Test
	void everyFeatureHasAPrevalenceThatSaysWhereItComesFrom() throws IOException {
		assertThat(Prevalences.published().rows())
			.containsOnlyKeys(Arrays.stream(Feature.values()).map(Feature::label).toArray(String[]::new));
		assertThat(Prevalences.published().rows().values())
			.allMatch((row) -> row.evidence().equals("assumed") || !row.source().isBlank());
	}

}
