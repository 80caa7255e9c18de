package org.calciphylaxis.advisor.screening.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.screening.input.ChartLine;

/**
 * The lines of one chart that can still matter: of each type and set of concepts the
 * newest and the earliest, as a chart of the service has them. So a chart of any length
 * fits into memory. What the service would keep is kept here too.
 */
final class NewestLines {

	private static final Comparator<ChartLine> NEWEST_FIRST = Comparator
		.comparing(ChartLine::time, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(ChartLine::reference);

	private final ReadingLimits limits;

	private final Map<String, List<ChartLine>> groups = new HashMap<>();

	private int cut;

	NewestLines(ReadingLimits limits) {
		this.limits = limits;
	}

	void add(ChartLine line) {
		List<ChartLine> group = this.groups.computeIfAbsent(line.type() + ' ' + line.concepts(),
				(key) -> new ArrayList<>());
		group.add(line);
		int limit = line.concepts().isEmpty() ? this.limits.perKey() : this.limits.perConcept();
		if (group.size() > 2 * limit + 1) {
			cut(group, limit);
		}
	}

	/** The newest come first; behind them, the earliest with a time. */
	private void cut(List<ChartLine> group, int limit) {
		group.sort(NEWEST_FIRST);
		ChartLine earliest = null;
		for (Iterator<ChartLine> lines = group.subList(limit, group.size()).iterator(); lines.hasNext();) {
			ChartLine line = lines.next();
			earliest = (line.time() != null) ? line : earliest;
		}
		this.cut += group.size() - limit;
		group.subList(limit, group.size()).clear();
		if (earliest != null) {
			group.add(earliest);
			this.cut--;
		}
	}

	/** In no order. */
	List<ChartLine> kept() {
		return this.groups.values().stream().flatMap(List::stream).toList();
	}

	/** How many were left out. */
	int cut() {
		return this.cut;
	}

}
