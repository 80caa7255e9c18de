package org.calciphylaxis.advisor.burden;

import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.ChartBuilder;

/**
 * Simulated charts of patients on chronic dialysis, opened on one day.
 *
 * @param seed the same seed gives the same panel
 * @param size how many charts
 */
record DialysisPanel(long seed, int size) {

	Stream<ChartBuilder> charts(Prevalences prevalences, CodingHabits habits) {
		Chance chance = new Chance(this.seed, prevalences);
		BackgroundGenerator background = new BackgroundGenerator(chance, habits);
		SkinGenerator skin = new SkinGenerator(chance, habits);
		return Stream.generate(() -> {
			ChartBuilder chart = background.chart();
			skin.addTo(chart);
			return chart;
		}).limit(this.size);
	}

}
