package org.calciphylaxis.advisor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every patient of {@code docs/vignettes.csv}, with the advice that is expected. */
final class VignetteSection {

	private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

	private VignetteSection() {
	}

	static String text() {
		MarkdownTable table = new MarkdownTable("No.", "Patient", "Hook", "Diagnostic advice", "Medication advice",
				"Agreed");
		RepositoryText.of("docs/vignettes.csv").lines().skip(1).map(VignetteSection::cells).forEach((cells) -> {
			if (cells.size() != 5) {
				throw new IllegalStateException("Not five cells: " + cells);
			}
			table.row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), "");
		});
		return table.text();
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		Matcher matcher = CELL.matcher(line);
		int at = 0;
		while (at <= line.length() && matcher.find(at)) {
			String quoted = matcher.group(1);
			cells.add((quoted != null) ? quoted.replace("\"\"", "\"") : matcher.group(2));
			at = matcher.end() + 1;
		}
		return cells;
	}

}
