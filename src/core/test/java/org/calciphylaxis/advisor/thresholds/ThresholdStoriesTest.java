package org.calciphylaxis.advisor.thresholds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A number that is added to the rules needs its stories here. */
class ThresholdStoriesTest {

	/** Not numbers: each has its stories in {@code DiagnosticRulesTest}. */
	private static final List<String> SWITCHES = List.of("counts.at-risk-without-antagonist");

	private static final Map<String, String> NUMBERS = ThresholdsLoader.shippedByName();

	static List<ThresholdStory> stories() {
		return Stream.of(ResultStories.ALL, SepsisStories.ALL, LookBackStories.ALL, ChartStories.ALL, CountStories.ALL)
			.flatMap(List::stream)
			.toList();
	}

	@Test
	void everyNumberHasItsStories() {
		assertThat(stories().stream().collect(Collectors.toMap(ThresholdStory::threshold, Function.identity())))
			.containsOnlyKeys(
					NUMBERS.keySet().stream().filter((name) -> !SWITCHES.contains(name)).toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("stories")
	void decidesAtTheNumberJustBelowAndJustAboveIt(ThresholdStory story) {
		BigDecimal number = new BigDecimal(NUMBERS.getOrDefault(story.threshold(), ""));
		assertThat(story.holdsAt(number, -1)).as("just below %s", number).isEqualTo(story.limit().below);
		assertThat(story.holdsAt(number, 0)).as("at %s", number).isEqualTo(story.limit().at);
		assertThat(story.holdsAt(number, 1)).as("just above %s", number).isEqualTo(story.limit().above);
	}

}
