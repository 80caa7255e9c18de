package org.calciphylaxis.advisor.burden;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.CsvRows;

/**
 * The share of dialysis patients who have each feature.
 *
 * @param rows one row for each feature, by its label
 */
record Prevalences(Map<String, Row> rows) {

	/** The table of the repository, with the source of each row. */
	static Prevalences published() {
		return new Prevalences(CsvRows.ofResource("/burden/prevalences.csv")
			.stream()
			.map(Row::of)
			.collect(Collectors.toUnmodifiableMap(Row::feature, Function.identity())));
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

		private static Row of(Map<String, String> cells) {
			return new Row(cells.get("feature"), Double.parseDouble(cells.get("share")), cells.get("evidence"),
					cells.get("source"));
		}

	}

}
