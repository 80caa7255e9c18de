package org.calciphylaxis.advisor.screening.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.jspecify.annotations.Nullable;

/** The tables of who is advised what. */
final class PatientTables {

	/** The largest groups are listed, this many. */
	private static final int MAX_GROUPS = 200;

	private static final List<String> INDICATORS = List.of("critical", "warning", "info");

	private final BurdenStatistics statistics;

	private final SmallCells cells;

	PatientTables(BurdenStatistics statistics, SmallCells cells) {
		this.statistics = statistics;
		this.cells = cells;
	}

	ReportTable advice() {
		PatientTally all = this.statistics.judged();
		TableBuilder table = new TableBuilder("advice", "Advice",
				"Patients by advice and indicator. A patient can have one diagnostic and one medication advice.",
				"Advice")
			.count("patients", "Patients")
			.part("onDialysis", "On dialysis", "patients")
			.share("shareOfAll", "Share of all", "patients", all.patients())
			.share("shareOnDialysis", "Share of those on dialysis", "onDialysis", all.onDialysis());
		for (GivenAdvice given : this.statistics.advice().keys()) {
			table.row(given.code().display() + " (" + name(given.indicator()) + ")", this.statistics.advice().of(given),
					this.statistics.adviceOnDialysis().of(given));
		}
		return table.plot(List.of("patients"), List.of("accent"), List.of()).build(this.cells);
	}

	ReportTable indicators() {
		PatientTally all = this.statistics.judged();
		TableBuilder table = new TableBuilder("indicators", "Most urgent advice",
				"Each patient is counted once, by the most urgent advice.", "Indicator")
			.count("patients", "Patients")
			.share("shareOfAll", "Share of all", "patients", all.patients());
		for (Indicator indicator : List.of(Indicator.CRITICAL, Indicator.WARNING, Indicator.INFO)) {
			table.row(name(indicator), all.advised(indicator));
		}
		return table.row("no advice", all.patients() - all.advised()).isPartition().build(this.cells);
	}

	/** One for each breakdown; groups only when patients are grouped. */
	List<ReportTable> breakdowns(@Nullable String groupName) {
		List<ReportTable> tables = new ArrayList<>();
		for (Breakdown breakdown : Breakdown.values()) {
			if (breakdown != Breakdown.GROUP) {
				tables.add(breakdown(breakdown, breakdown.title(), breakdown.classes()));
			}
			else if (groupName != null) {
				tables.add(breakdown(breakdown, groupName, largestGroups()));
			}
		}
		return tables;
	}

	private List<String> largestGroups() {
		return this.statistics.classes(Breakdown.GROUP)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.comparingLong(PatientTally::patients).reversed()))
			.map(Map.Entry::getKey)
			.limit(MAX_GROUPS)
			.toList();
	}

	private ReportTable breakdown(Breakdown breakdown, String title, List<String> classes) {
		TableBuilder table = new TableBuilder("by-" + breakdown.name().toLowerCase(Locale.ROOT), title,
				breakdown.explanation() + " Shares are of the patients of the row.", title)
			.count("patients", "Patients")
			.part("onDialysis", "On dialysis", "patients")
			.count("critical", "Critical")
			.count("warning", "Warning")
			.count("info", "Info")
			.sum("advised", "Advised", "critical", "warning", "info")
			.shareWithin("criticalShare", "Critical, share", "critical", "patients")
			.shareWithin("warningShare", "Warning, share", "warning", "patients")
			.shareWithin("infoShare", "Info, share", "info", "patients");
		Map<String, PatientTally> tallies = this.statistics.classes(breakdown);
		for (String name : classes) {
			PatientTally tally = tallies.getOrDefault(name, new PatientTally());
			if (tally.patients() > 0) {
				table.row(name, tally.patients(), tally.onDialysis(), tally.advised(Indicator.CRITICAL),
						tally.advised(Indicator.WARNING), tally.advised(Indicator.INFO));
			}
		}
		return table.isPartition()
			.plot(List.of("criticalShare", "warningShare", "infoShare"), INDICATORS, List.of())
			.build(this.cells);
	}

	private static String name(Indicator indicator) {
		return indicator.name().toLowerCase(Locale.ROOT);
	}

}
