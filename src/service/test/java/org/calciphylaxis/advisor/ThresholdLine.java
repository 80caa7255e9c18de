package org.calciphylaxis.advisor;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.view.Thresholds;

/**
 * A line of {@code thresholds.yaml}.
 *
 * @param name the setting, such as {@code advisor.rules.labs.pth-major}
 * @param value as it stands there
 * @param meaning its comment: meaning, unit and tag
 */
record ThresholdLine(String name, String value, String meaning) {

	private static final Pattern GROUP = Pattern.compile("([a-z-]+):");

	private static final Pattern NUMBER = Pattern.compile("  ([a-z-]+): (\\S+) # (.+)");

	static List<ThresholdLine> all() {
		List<ThresholdLine> all = new ArrayList<>();
		String group = "";
		for (String line : RepositoryFiles.lines(Path.of("src/core/main/resources/thresholds.yaml"))) {
			Matcher named = GROUP.matcher(line);
			Matcher number = NUMBER.matcher(line);
			group = named.matches() ? named.group(1) : group;
			if (number.matches()) {
				all.add(new ThresholdLine(AssessmentConfiguration.PREFIX + "." + group + "." + number.group(1),
						number.group(2), number.group(3)));
			}
		}
		return all;
	}

	/** Its row in the table of settings. */
	String row() {
		return "| `" + this.name + "` | `" + this.value + "` | " + this.meaning + " |";
	}

	/** Its meaning as a sentence; a word like eGFR keeps its letters. */
	String description() {
		boolean isSpelled = Character.isUpperCase(this.meaning.charAt(1));
		String first = isSpelled ? this.meaning.substring(0, 1) : this.meaning.substring(0, 1).toUpperCase();
		return first + this.meaning.substring(1) + ".";
	}

	/** The type of its property, for IDEs. */
	String type() {
		String[] parts = this.name.substring(AssessmentConfiguration.PREFIX.length() + 1).split("\\.");
		Class<?> group = component(Thresholds.class, parts[0]);
		Class<?> type = component(group, parts[1]);
		if (type == int.class) {
			return Integer.class.getName();
		}
		return (type == boolean.class) ? Boolean.class.getName() : type.getName();
	}

	private static Class<?> component(Class<?> type, String kebab) {
		String name = kebab.replace("-", "");
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getName().equalsIgnoreCase(name)) {
				return component.getType();
			}
		}
		throw new IllegalStateException(kebab + " is in thresholds.yaml and not in " + type.getSimpleName());
	}

}
