package org.calciphylaxis.advisor.stories;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.RelevantChart;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** Judges stories as the advisor would. */
final class StoryJudge {

	static final ChartReader READER = new ChartReader(Terminology.shipped(), ZoneOffset.UTC);

	static final Assessor ASSESSOR = new Assessor(ThresholdsLoader.shipped(), Terminology.shipped().lexicon());

	private StoryJudge() {
	}

	/** What is relevant of a chart is judged as the whole of it. */
	static StoryAssertions judge(ChartResources chart, Occasion occasion, Assessor assessor, LocalDate today) {
		Assessment assessment = assessor.assess(READER.read(chart), occasion, noonOf(today));
		assertThat(assessor.assess(READER.read(RelevantChart.of(chart)), occasion, noonOf(today)))
			.as("the assessment of what is relevant of the chart")
			.isEqualTo(assessment);
		return new StoryAssertions(assessment);
	}

	static ChartTime noonOf(LocalDate day) {
		return new ChartTime(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day);
	}

}
