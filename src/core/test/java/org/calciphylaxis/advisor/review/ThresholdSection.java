package org.calciphylaxis.advisor.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every number of {@code thresholds.yaml}, with its meaning, unit and tag. */
final class ThresholdSection {

	private static final Pattern GROUP = Pattern.compile("([a-z-]+):");

	private static final Pattern NUMBER = Pattern.compile("  ([a-z-]+): (\\S+) # (.+) \\[([ED/]+)]");

	private ThresholdSection() {
	}

	static String text() {
		MarkdownTable table = new MarkdownTable("Setting", "Value", "Meaning and unit", "Tag", "Agreed");
		String group = "";
		for (String line : RepositoryText.of("src/core/main/resources/thresholds.yaml").split("\n")) {
			Matcher number = NUMBER.matcher(line);
			Matcher named = GROUP.matcher(line);
			if (number.matches()) {
				table.row("`" + group + "." + number.group(1) + "`", number.group(2), number.group(3),
						"[" + number.group(4) + "]", "");
			}
			else if (named.matches()) {
				group = named.group(1);
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				throw new IllegalStateException("No value, meaning and tag: " + line);
			}
		}
		return table.text();
	}

}
