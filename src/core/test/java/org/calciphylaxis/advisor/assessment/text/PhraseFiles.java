package org.calciphylaxis.advisor.assessment.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.calciphylaxis.advisor.CsvRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of texts, each with what is meant by it. */
public final class PhraseFiles {

	private PhraseFiles() {
	}

	/** All phrases, as material for properties. */
	static List<String> texts() {
		return List
			.of("given_en", "given_de", "own_en", "own_diagnosis_en", "own_more", "own_de", "charts_en", "charts_de")
			.stream()
			.flatMap((file) -> CsvRows.ofResource("/phrases/" + file + ".csv").stream())
			.map((row) -> row.get("text"))
			.toList();
	}

	/**
	 * Reads every text of a file in one test, as PIT asks for each test apart.
	 * @param path of a file on the class path with the columns text and expected
	 */
	public static void assertReadAsMeant(String path, Function<String, String> reading) {
		List<Map<String, String>> rows = CsvRows.ofResource(path);
		assertThat(rows).isNotEmpty();
		assertThat(rows.stream()
			.filter((row) -> !reading.apply(row.get("text")).equals(row.get("expected")))
			.map((row) -> "%s: read %s, meant %s".formatted(row.get("text"), reading.apply(row.get("text")),
					row.get("expected"))))
			.isEmpty();
	}

}
