package org.calciphylaxis.advisor.burden;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.Indicator;

/**
 * How many charts of a panel are advised what.
 *
 * @param charts how many charts there are
 * @param byAdvice charts by code and indicator
 * @param byIndicator charts with at least one advice of the indicator
 */
record AdviceShares(long charts, Map<String, Long> byAdvice, Map<Indicator, Long> byIndicator) {

	static AdviceShares of(Stream<ChartBuilder> panel) {
		Map<String, Long> advice = new TreeMap<>();
		Map<Indicator, Long> indicators = new TreeMap<>();
		List<Assessment> assessments = panel.toList().parallelStream().map(ChartBuilder::whenOpened).toList();
		assessments.forEach((told) -> count(told, advice, indicators));
		return new AdviceShares(assessments.size(), advice, indicators);
	}

	private static void count(Assessment told, Map<String, Long> advice, Map<Indicator, Long> indicators) {
		ChartBuilder.said(told).forEach((said) -> advice.merge(said, 1L, Long::sum));
		told.advice()
			.stream()
			.map(Advice::indicator)
			.distinct()
			.forEach((indicator) -> indicators.merge(indicator, 1L, Long::sum));
	}

	/** Percent of the charts with an advice of this indicator. */
	double percent(Indicator indicator) {
		return percent(this.byIndicator.getOrDefault(indicator, 0L));
	}

	private double percent(long count) {
		return 100.0 * count / this.charts;
	}

	/** One line for each advice and each indicator. */
	String table() {
		return Stream.concat(this.byAdvice.entrySet().stream().map((entry) -> line(entry.getKey(), entry.getValue())),
				this.byIndicator.entrySet().stream().map((entry) -> line("any " + entry.getKey(), entry.getValue())))
			.collect(Collectors.joining("\n", "Share of " + this.charts + " simulated dialysis charts\n", ""));
	}

	private String line(String name, long count) {
		return String.format(Locale.ROOT, "%-48s %6.2f %%", name, percent(count));
	}

}
