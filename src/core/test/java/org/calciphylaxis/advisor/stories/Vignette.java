package org.calciphylaxis.advisor.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.CsvRows;
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

	private static final Pattern ADVICE = Pattern.compile("(\\w+) (info|warning|critical)\\b.*");

	public static List<Vignette> all() {
		return CsvRows.ofFile("docs/vignettes.csv").stream().map(Vignette::of).toList();
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

	private static Vignette of(Map<String, String> row) {
		List<String> expected = Stream.of(row.get("diagnostic"), row.get("medication"))
			.map(ADVICE::matcher)
			.filter(Matcher::matches)
			.map((found) -> found.group(1) + " " + found.group(2))
			.toList();
		return new Vignette(Integer.parseInt(row.get("id")), row.get("story"), row.get("hook"), expected);
	}

}
