package org.calciphylaxis.advisor.screening.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.calciphylaxis.advisor.screening.report.ReportTable.Column;
import org.calciphylaxis.advisor.screening.report.ReportTable.Plot;
import org.calciphylaxis.advisor.screening.report.ReportTable.Row;
import org.jspecify.annotations.Nullable;

/** Builds a table of counts, of which the small ones are not shown. */
final class TableBuilder {

	private final String id;

	private final String title;

	private final String explanation;

	private final String rowTitle;

	private final List<Column> columns = new ArrayList<>();

	private final List<Function<List<@Nullable Number>, @Nullable Number>> derived = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final List<long[]> counts = new ArrayList<>();

	private final Map<Integer, Integer> wholes = new HashMap<>();

	private boolean partition;

	private @Nullable Plot plot;

	TableBuilder(String id, String title, String explanation, String rowTitle) {
		this.id = id;
		this.title = title;
		this.explanation = explanation;
		this.rowTitle = rowTitle;
	}

	/** A count of patients; all counts come before what is derived from them. */
	TableBuilder count(String key, String heading) {
		this.columns.add(new Column(key, heading, false));
		return this;
	}

	/**
	 * A count that is a part of another one: not shown either where the rest is small.
	 */
	TableBuilder part(String key, String heading, String of) {
		this.wholes.put(this.columns.size(), index(of));
		return count(key, heading);
	}

	/** A count as a share of a total. */
	TableBuilder share(String key, String heading, String of, long total) {
		int from = index(of);
		return derived(key, heading, true, (cells) -> ratio(cells.get(from), total));
	}

	/** A count as a share of another count of the row. */
	TableBuilder shareWithin(String key, String heading, String of, String within) {
		int from = index(of);
		int to = index(within);
		return derived(key, heading, true, (cells) -> ratio(cells.get(from), cells.get(to)));
	}

	/** The sum of counts of the row; not shown when one of them is not. */
	TableBuilder sum(String key, String heading, String... of) {
		List<Integer> parts = List.of(of).stream().map(this::index).toList();
		return derived(key, heading, false, (cells) -> parts.stream().anyMatch((part) -> cells.get(part) == null) ? null
				: Long.valueOf(parts.stream().mapToLong((part) -> longValue(cells.get(part))).sum()));
	}

	private TableBuilder derived(String key, String heading, boolean share,
			Function<List<@Nullable Number>, @Nullable Number> value) {
		this.columns.add(new Column(key, heading, share));
		this.derived.add(value);
		return this;
	}

	private int index(String key) {
		return this.columns.stream().map(Column::key).toList().indexOf(key);
	}

	private static @Nullable Number ratio(@Nullable Number count, @Nullable Number total) {
		return (count == null || total == null || total.longValue() == 0) ? null
				: Double.valueOf(count.doubleValue() / total.doubleValue());
	}

	private static long longValue(@Nullable Number number) {
		return (number != null) ? number.longValue() : 0;
	}

	/** The rows are all classes of the patients, so that a column's sum is known. */
	TableBuilder isPartition() {
		this.partition = true;
		return this;
	}

	TableBuilder plot(List<String> keys, List<String> colors, List<String> negative) {
		this.plot = new Plot(keys, colors, negative);
		return this;
	}

	TableBuilder row(String name, long... values) {
		this.names.add(name);
		this.counts.add(values);
		return this;
	}

	boolean isEmpty() {
		return this.names.isEmpty();
	}

	ReportTable build(SmallCells cells) {
		List<List<@Nullable Number>> rows = new ArrayList<>();
		this.names.forEach((name) -> rows.add(new ArrayList<>()));
		for (int column = 0; column < this.columns.size() - this.derived.size(); column++) {
			int index = column;
			List<Long> values = this.counts.stream().map((row) -> row[index]).toList();
			List<@Nullable Long> shown = this.partition ? cells.shownOfPartition(values)
					: new ArrayList<>(values.stream().map(cells::shown).toList());
			for (int row = 0; row < rows.size(); row++) {
				long rest = this.counts.get(row)[this.wholes.getOrDefault(index, index)] - values.get(row);
				rows.get(row).add(cells.hides(rest) ? null : shown.get(row));
			}
		}
		List<Row> built = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			List<@Nullable Number> values = rows.get(row);
			this.derived.forEach((value) -> values.add(value.apply(values)));
			built.add(new Row(this.names.get(row), values));
		}
		return new ReportTable(this.id, this.title, this.explanation, this.rowTitle, List.copyOf(this.columns), built,
				this.plot);
	}

}
