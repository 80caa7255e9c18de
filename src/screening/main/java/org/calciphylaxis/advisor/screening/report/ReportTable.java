package org.calciphylaxis.advisor.screening.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One table of the report, with the plot that is drawn from it.
 *
 * @param id for links and in JSON
 * @param title its heading
 * @param explanation what it counts
 * @param rowTitle what the rows are
 * @param columns beside the row's name
 * @param rows in order
 * @param plot what is drawn; null for nothing
 */
record ReportTable(String id, String title, String explanation, String rowTitle, List<Column> columns, List<Row> rows,
		@Nullable Plot plot) {

	/** As JSON has it: a list of rows by the columns' keys; null is a small count. */
	List<Map<String, @Nullable Object>> json() {
		return this.rows.stream().map((row) -> {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			object.put("name", row.name());
			for (int i = 0; i < this.columns.size(); i++) {
				object.put(this.columns.get(i).key(), row.cells().get(i));
			}
			return object;
		}).toList();
	}

	/** Whether some count of it is too small to be shown. */
	boolean hidesSomething() {
		return this.rows.stream()
			.anyMatch((row) -> IntStream.range(0, this.columns.size())
				.anyMatch((i) -> !this.columns.get(i).share() && row.cells().get(i) == null));
	}

	/**
	 * @param key in JSON
	 * @param title in the page
	 * @param share from 0 to 1, else a count
	 */
	record Column(String key, String title, boolean share) {

	}

	/**
	 * @param name of the row
	 * @param cells counts and shares; null where it is not shown
	 */
	record Row(String name, List<@Nullable Number> cells) {

	}

	/**
	 * @param columns keys of what is drawn, as bars that are stacked on each other
	 * @param colors for each one the name of a color of the page
	 * @param negative keys of those that are drawn to the left
	 */
	record Plot(List<String> columns, List<String> colors, List<String> negative) {

	}

}
