package org.calciphylaxis.advisor.burden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The share of dialysis patients who have each feature.
 *
 * @param rows one row for each feature, by its label
 */
record Prevalences(Map<String, Row> rows) {

	/** The table of the repository, with the source of each row. */
	static Prevalences published() throws IOException {
		try (var file = Objects.requireNonNull(Prevalences.class.getResourceAsStream("/burden/prevalences.csv"),
				"prevalences.csv")) {
			List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			return new Prevalences(lines.stream()
				.skip(1)
				.map((line) -> line.split(",", 4))
				.map((cells) -> new Row(cells[0], Double.parseDouble(cells[1]), cells[2], cells[3]))
				.collect(Collectors.toUnmodifiableMap(Row::feature, Function.identity())));
		}
	}

	/** From 0 to 1. */
	double of(Feature feature) {
		return Objects.requireNonNull(this.rows.get(feature.label()), feature.label()).share();
	}

	/**
	 * One row.
	 *
	 * @param feature the feature's label
	 * @param share from 0 to 1
	 * @param evidence {@code read}: the source says so; {@code derived}: computed from
	 * it; {@code recalled}: a source known to say so was not read again; {@code assumed}
	 * @param source where it is published, or a remark; may be empty
	 */
	record Row(String feature, double share, String evidence, String source) {
	}

}
