package org.calciphylaxis.advisor.screening.patient;

import java.util.List;
import java.util.stream.LongStream;

import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.screening.input.ChartLine.Kind;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a chart that is longer than any. */
class NewestLinesTest {

	private static final ReadingLimits LIMITS = new ReadingLimits(100, 10, 20, 5, 5);

	@Test
	void keepsTheNewestAndTheEarliestOfAConcept() {
		NewestLines lines = new NewestLines(LIMITS);
		LongStream.range(0, 1000).forEach((day) -> lines.add(line("LAB_PTH", (day * 7919) % 1000)));
		assertThat(times(lines)).contains(999L, 998L, 997L, 996L, 995L, 0L).hasSizeLessThan(13);
		assertThat(lines.cut() + lines.kept().size()).isEqualTo(1000);
	}

	@Test
	void conceptsDoNotPushEachOtherOut() {
		NewestLines lines = new NewestLines(LIMITS);
		lines.add(line("DIALYSIS_HD", 1));
		LongStream.range(0, 100).forEach((day) -> lines.add(line("LAB_PTH", 100 + day)));
		assertThat(times(lines)).contains(1L);
	}

	@Test
	void keepsAllOfAShortChart() {
		NewestLines lines = new NewestLines(LIMITS);
		LongStream.range(0, 5).forEach((day) -> lines.add(line("LAB_PTH", day)));
		assertThat(lines.kept()).hasSize(5);
		assertThat(lines.cut()).isZero();
	}

	private static List<Long> times(NewestLines lines) {
		return lines.kept().stream().map(ChartLine::time).toList();
	}

	private static ChartLine line(String concepts, long time) {
		return new ChartLine("p", Kind.FACT, "Observation", concepts + time, null, concepts, time, "{}", null,
				List.of(), List.of());
	}

}
