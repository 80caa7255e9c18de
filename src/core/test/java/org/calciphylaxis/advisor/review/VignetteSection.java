package org.calciphylaxis.advisor.review;

import org.calciphylaxis.advisor.CsvRows;

/** Every patient of {@code docs/vignettes.csv}, with the advice that is expected. */
final class VignetteSection {

	private VignetteSection() {
	}

	static String text() {
		MarkdownTable table = new MarkdownTable("No.", "Patient", "Hook", "Diagnostic advice", "Medication advice",
				"Agreed");
		CsvRows.ofFile("docs/vignettes.csv")
			.forEach((row) -> table.row(row.get("id"), row.get("story"), row.get("hook"), row.get("diagnostic"),
					row.get("medication"), ""));
		return table.text();
	}

}
