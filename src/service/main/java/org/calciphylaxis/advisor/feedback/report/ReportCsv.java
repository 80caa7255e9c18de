package org.calciphylaxis.advisor.feedback.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report as CSV (RFC 4180): one line per mode, advice and rule version, one column
 * per override reason that occurs.
 */
final class ReportCsv {

	/** Characters that separate cells in some locale. */
	private static final String QUOTED = "\",;\t\r\n";

	private final StringBuilder text = new StringBuilder();

	private final List<String> reasons;

	private ReportCsv(AdviceReport report) {
		this.reasons = List.copyOf(Stream.concat(report.live().stream(), report.silent().stream())
			.flatMap((line) -> line.overriddenByReason().keySet().stream())
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	static String format(AdviceReport report) {
		ReportCsv csv = new ReportCsv(report);
		csv.head();
		report.live().forEach((line) -> csv.line("live", line));
		report.silent().forEach((line) -> csv.line("silent", line));
		return csv.text.toString();
	}

	private void head() {
		List<String> names = new ArrayList<>(
				List.of("mode", "advice", "rule_version", "shown", "showings", "accepted", "overridden"));
		this.reasons.forEach((reason) -> names.add("overridden: " + reason));
		names.addAll(List.of("ignored", "median_seconds_to_answer", "override_comments"));
		write(names);
	}

	private void line(String mode, AdviceReport.Line line) {
		List<String> cells = new ArrayList<>(List.of(mode, line.advice(), line.ruleVersion(), "" + line.shown(),
				"" + line.showings(), "" + line.accepted(), "" + line.overridden()));
		this.reasons.forEach((reason) -> cells.add("" + line.overriddenByReason().getOrDefault(reason, 0L)));
		cells.add("" + line.ignored());
		cells.add(Objects.toString(line.medianSecondsToAnswer(), ""));
		cells.add(line.comments()
			.stream()
			.map((comment) -> comment.reason() + ": " + comment.comment())
			.collect(Collectors.joining("\n")));
		write(cells);
	}

	private void write(List<String> cells) {
		this.text.append(cells.stream().map(ReportCsv::cell).collect(Collectors.joining(","))).append("\r\n");
	}

	private static String cell(String value) {
		String safe = SpreadsheetText.escape(value);
		boolean plain = safe.chars().noneMatch((sign) -> QUOTED.indexOf(sign) >= 0);
		return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}

}
