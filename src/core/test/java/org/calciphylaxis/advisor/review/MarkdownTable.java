package org.calciphylaxis.advisor.review;

import java.util.ArrayList;
import java.util.List;

/** A table of a Markdown page. */
final class MarkdownTable {

	private final List<String> lines = new ArrayList<>();

	MarkdownTable(String... heads) {
		row(heads);
		this.lines.add("|" + "---|".repeat(heads.length));
	}

	MarkdownTable row(String... cells) {
		List<String> escaped = new ArrayList<>();
		for (String cell : cells) {
			escaped.add(cell.replace("|", "\\|"));
		}
		this.lines.add("| " + String.join(" | ", escaped) + " |");
		return this;
	}

	String text() {
		return String.join("\n", this.lines) + "\n";
	}

}
