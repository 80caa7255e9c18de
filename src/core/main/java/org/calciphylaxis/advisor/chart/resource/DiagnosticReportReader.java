package org.calciphylaxis.advisor.chart.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact.Status;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * DiagnosticReports with their conclusions and narrative; attached documents
 * ({@code presentedForm}) are not opened. One whose code says nothing is left out.
 */
public class DiagnosticReportReader {

	private static final Map<String, Status> STATUSES = Map.of("registered", Status.PENDING, "partial", Status.PENDING,
			"preliminary", Status.PENDING, "final", Status.DONE, "amended", Status.DONE, "corrected", Status.DONE,
			"appended", Status.DONE);

	private final CodeableConceptReader codedTexts;

	private final ChartTimeReader times;

	public DiagnosticReportReader(CodeableConceptReader codedTexts, ChartTimeReader times) {
		this.codedTexts = codedTexts;
		this.times = times;
	}

	@Nullable public ReportFact read(LenientElement report) {
		CodedText what = this.codedTexts.code(report);
		if (CodeableConceptReader.saysNothing(what)) {
			return null;
		}
		String status = report.text("status");
		List<CodedText> codes = this.codedTexts.each(report.all("conclusionCode"));
		return new ReportFact(report.reference(), what,
				STATUSES.getOrDefault((status != null) ? status : "", Status.OTHER), time(report),
				conclusions(report, codes), codes);
	}

	private @Nullable ChartTime time(LenientElement report) {
		ChartTime time = this.times.read(report, "effectiveDateTime");
		if (time == null) {
			time = this.times.start(report, "effectivePeriod");
		}
		return (time != null) ? time : this.times.read(report, "issued");
	}

	private static List<String> conclusions(LenientElement report, List<CodedText> codes) {
		List<String> conclusions = new ArrayList<>();
		String conclusion = report.text("conclusion");
		if (conclusion != null) {
			conclusions.add(conclusion);
		}
		codes.forEach((code) -> conclusions.addAll(code.texts()));
		LenientElement narrative = report.get("text");
		String xhtml = (narrative != null) ? narrative.text("div") : null;
		if (xhtml != null) {
			String words = Jsoup.parse(xhtml).text();
			if (!words.isEmpty()) {
				conclusions.add(words);
			}
		}
		return conclusions;
	}

}
