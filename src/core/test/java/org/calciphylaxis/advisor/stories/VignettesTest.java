package org.calciphylaxis.advisor.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every patient of {@code docs/vignettes.csv} is advised what the file says. */
class VignettesTest {

	/** Quiet after a showing or an answer: told by the card history's tests. */
	private static final Set<Integer> ABOUT_QUIET_PERIODS = Set.of(5, 55);

	private static final Pattern ADVICE = Pattern.compile("(\\w+) (info|warning|critical)\\b.*");

	static Stream<Row> rows() throws IOException {
		return Files.readAllLines(Path.of("docs/vignettes.csv"))
			.stream()
			.skip(1)
			.map(Row::of)
			.filter((row) -> !ABOUT_QUIET_PERIODS.contains(row.id()));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void patientIsAdvisedWhatTheFileSays(Row row) {
		PatientStory story = Vignettes.story(row.id());
		StoryAssertions told = switch (row.hook()) {
			case "order-sign", "order-select" -> story.whenOrderIsSigned();
			case "problem-list-item-create" -> story.whenProblemIsAdded();
			default -> story.whenChartIsOpened();
		};
		assertThat(said(told)).as(row.story()).containsExactlyElementsOf(row.expected());
	}

	private static List<String> said(StoryAssertions told) {
		return told.assessment().advice().stream().map(VignettesTest::said).toList();
	}

	private static String said(Advice advice) {
		return advice.code().code() + " " + advice.indicator().name().toLowerCase(Locale.ROOT);
	}

	record Row(int id, String story, String hook, List<String> expected) {

		static Row of(String line) {
			List<String> cells = new ArrayList<>();
			Matcher matcher = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)").matcher(line);
			int at = 0;
			while (at <= line.length() && matcher.find(at)) {
				cells.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
				at = matcher.end() + 1;
			}
			List<String> expected = Stream.of(cells.get(3), cells.get(4))
				.map(ADVICE::matcher)
				.filter(Matcher::matches)
				.map((found) -> found.group(1) + " " + found.group(2))
				.toList();
			return new Row(Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2), expected);
		}

	}

}
