package org.calciphylaxis.advisor.screening.patient;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.screening.input.ChartLine;

/**
 * Collects the lines of one patient, which come by type and id: of each resource the
 * newest version, and of these the newest ones, so that a chart of any length fits into
 * memory.
 */
final class ChartCollector {

	private final Map<PrefetchKey, NewestLines> kept = new EnumMap<>(PrefetchKey.class);

	private String last = "";

	private int resources;

	private int superseded;

	void add(ChartLine line) {
		if (!line.id().isEmpty() && line.reference().equals(this.last)) {
			this.superseded++;
			return;
		}
		this.last = line.reference();
		this.resources++;
		this.kept.computeIfAbsent(ChartAssembler.keyOf(line), (key) -> new NewestLines(ReadingLimits.DEFAULTS))
			.add(line);
	}

	/** Resources, each once. */
	int resources() {
		return this.resources;
	}

	/** Older versions of these. */
	int superseded() {
		return this.superseded;
	}

	/** Resources over the limit. */
	int cut() {
		return this.kept.values().stream().mapToInt(NewestLines::cut).sum();
	}

	ChartAssembler chart() {
		ChartAssembler chart = new ChartAssembler();
		this.kept.forEach((key, lines) -> {
			lines.kept().forEach(chart::add);
			chart.drop(key, DropReason.OVER_LIMIT, lines.cut());
		});
		return chart;
	}

}
