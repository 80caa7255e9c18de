package org.calciphylaxis.advisor.screening.job;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

import org.apache.spark.sql.Row;
import org.calciphylaxis.advisor.screening.input.ChartLine.Kind;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.calciphylaxis.advisor.screening.input.LineCounts;
import org.calciphylaxis.advisor.screening.input.LineReader;

/**
 * The lines of a part of a file that go on, and at the end what was counted on the way.
 * Counts that travel as rows are exact, whatever is computed twice.
 */
final class LineIterator implements Iterator<Row> {

	private final Iterator<Row> lines;

	private final LineCounts counts = new LineCounts();

	private final Queue<ChartLine> found = new ArrayDeque<>();

	private final LineReader reader;

	private boolean isOver;

	/**
	 * @param lines the bytes of each line and the name of its file
	 */
	LineIterator(Iterator<Row> lines, ExecutorRules rules) {
		this.lines = lines;
		this.reader = new LineReader(rules.get().relevance(), rules.settings().grouping(), this.counts,
				this.found::add);
	}

	@Override
	public boolean hasNext() {
		while (this.found.isEmpty() && this.lines.hasNext()) {
			Row line = this.lines.next();
			this.reader.read(line.getAs(0), line.getString(1));
		}
		return !this.found.isEmpty() || !this.isOver;
	}

	@Override
	public Row next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		ChartLine line = this.found.poll();
		if (line == null) {
			this.isOver = true;
			line = new ChartLine("", Kind.COUNTS, "", "", null, "", null, this.counts.toJson(), null, List.of(),
					List.of());
		}
		return LineRows.row(line);
	}

}
