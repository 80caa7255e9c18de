package org.calciphylaxis.advisor.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;

/**
 * A row of {@code docs/vignettes.csv}.
 *
 * @param id its number
 * @param story the patient in words
 * @param hook the hook that is called
 * @param expected code and indicator of each advice, such as {@code "suspected warning"}
 */
public record Vignette(int id, String story, String hook, List<String> expected) {

	private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

	private static final Pattern ADVICE = Pattern.compile("(\\w+) (info|warning|critical)\\b.*");

	public static List<Vignette> all() {
		try {
			return Files.readAllLines(Path.of("docs/vignettes.csv")).stream().skip(1).map(Vignette::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The patient as FHIR resources. */
	public PatientStory patient() {
		return Vignettes.story(this.id);
	}

	/** Code and indicator of each advice that the row's hook brings a patient. */
	List<String> advised(PatientStory patient) {
		StoryAssertions told = switch (this.hook) {
			case "order-sign", "order-select" -> patient.whenOrderIsSigned();
			case "problem-list-item-create" -> patient.whenProblemIsAdded();
			default -> patient.whenChartIsOpened();
		};
		return told.assessment().advice().stream().map(Vignette::said).toList();
	}

	private static String said(Advice advice) {
		return advice.code().code() + " " + advice.indicator().name().toLowerCase(Locale.ROOT);
	}

	private static Vignette of(String line) {
		List<String> cells = new ArrayList<>();
		Matcher matcher = CELL.matcher(line);
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
		return new Vignette(Integer.parseInt(cells.get(0)), cells.get(1), cells.get(2), expected);
	}

}
