package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.assessment.facts.Report.Status;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * DiagnosticReports with their conclusions and narrative; attached documents
 * ({@code presentedForm}) are not opened. One whose code says nothing is left out.
 */
class ReportReader {

	private static final Map<String, Status> STATUSES = Map.of("registered", Status.PENDING, "partial", Status.PENDING,
			"preliminary", Status.PENDING, "final", Status.DONE, "amended", Status.DONE, "corrected", Status.DONE,
			"appended", Status.DONE);

	private final StatementReader statements;

	private final ChartCalendar calendar;

	ReportReader(StatementReader statements, ChartCalendar calendar) {
		this.statements = statements;
		this.calendar = calendar;
	}

	@Nullable Report read(Element report) {
		Statement what = this.statements.code(report);
		if (StatementReader.saysNothing(what)) {
			return null;
		}
		String status = report.text("status");
		List<Statement> codes = this.statements.each(report.all("conclusionCode"));
		return new Report(report.reference(), what, STATUSES.getOrDefault((status != null) ? status : "", Status.OTHER),
				time(report), conclusions(report, codes), codes);
	}

	private @Nullable ChartTime time(Element report) {
		ChartTime time = this.calendar.read(report.text("effectiveDateTime"));
		if (time == null) {
			time = this.calendar.start(report.get("effectivePeriod"));
		}
		return (time != null) ? time : this.calendar.read(report.text("issued"));
	}

	private static List<String> conclusions(Element report, List<Statement> codes) {
		List<String> conclusions = new ArrayList<>();
		String conclusion = report.text("conclusion");
		if (conclusion != null) {
			conclusions.add(conclusion);
		}
		codes.forEach((code) -> conclusions.addAll(code.texts()));
		Element narrative = report.get("text");
		String xhtml = (narrative != null) ? narrative.text("div") : null;
		if (xhtml != null) {
			String words = Narrative.plainText(xhtml);
			if (!words.isEmpty()) {
				conclusions.add(words);
			}
		}
		return conclusions;
	}

}
