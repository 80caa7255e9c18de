package org.calciphylaxis.advisor.assessment.text;

import java.util.List;

import org.calciphylaxis.advisor.CsvRows;

/** The texts of the phrase files, as material for properties. */
final class PhraseFiles {

	private PhraseFiles() {
	}

	static List<String> texts() {
		return List
			.of("given_en", "given_de", "own_en", "own_diagnosis_en", "own_more", "own_de", "charts_en", "charts_de")
			.stream()
			.flatMap((file) -> CsvRows.ofResource("/phrases/" + file + ".csv").stream())
			.map((row) -> row.get("text"))
			.toList();
	}

}
