package org.calciphylaxis.advisor.screening.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the report says, in either form.
 *
 * @param context what it says beside the counts
 * @param patients patients read, judged, refused, on dialysis, advised, and those whose
 * chart was cut, by their name in JSON; null where it is not shown
 * @param tables in order
 */
record ReportContent(ReportContext context, Map<String, @Nullable Long> patients, List<ReportTable> tables) {

	static ReportContent of(BurdenStatistics statistics, ReportContext context) {
		SmallCells cells = new SmallCells(context.minCell());
		PatientTables who = new PatientTables(statistics, cells);
		ReasonTables why = new ReasonTables(statistics, cells);
		List<ReportTable> tables = new ArrayList<>();
		tables.add(who.indicators());
		tables.add(who.advice());
		tables.addAll(who.breakdowns(context.groupName()));
		tables.add(why.causes());
		tables.add(why.gaps());
		tables.add(why.sweep(context.variants()));
		ServiceReport service = ServiceReport.parseIfGiven(context.adviceReport());
		if (service != null) {
			tables.add(why.service(service));
		}
		tables.add(why.nearMisses());
		tables.add(why.refused());
		return new ReportContent(context, patients(statistics, cells),
				tables.stream().filter((table) -> !table.rows().isEmpty()).toList());
	}

	private static Map<String, @Nullable Long> patients(BurdenStatistics statistics, SmallCells cells) {
		Map<String, @Nullable Long> patients = new LinkedHashMap<>();
		PatientTally judged = statistics.judged();
		boolean nearlyAll = cells.hides(judged.patients() - judged.onDialysis());
		patients.put("read", statistics.patients());
		patients.put("judged", judged.patients());
		patients.put("refused", statistics.refused().total());
		patients.put("onDialysis", nearlyAll ? null : cells.shown(judged.onDialysis()));
		patients.put("advised", cells.shown(judged.advised()));
		patients.put("chartCut", statistics.cutCharts());
		return patients;
	}

	/** As JSON: the same keys and figures that the page has. */
	Map<String, @Nullable Object> json() {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("asOf", this.context.asOf().toString());
		json.put("generatedAt", this.context.generatedAt().toString());
		json.put("ruleVersion", this.context.ruleVersion());
		json.put("smallestCount", this.context.minCell());
		json.put("input", this.context.input());
		json.put("patients", this.patients);
		for (ReportTable table : this.tables) {
			json.put(table.id(), table.json());
		}
		return json;
	}

}
