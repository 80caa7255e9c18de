package org.calciphylaxis.advisor.feedback.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCsvTest {

	@Test
	void hasOneLinePerModeAdviceAndVersion() {
		AdviceReport.Line live = new AdviceReport.Line("atRisk", "0.1.0", 5, 9, 1, 2,
				Map.of("action-completed", 1L, "none", 1L), 2, 30L,
				List.of(new AdviceReport.Comment(Instant.EPOCH, "none", "said \"no\", twice")));
		AdviceReport.Line silent = new AdviceReport.Line("possible", "0.1.0", 3, 3, 0, 0, Map.of(), 3, null, List.of());
		assertThat(csv(List.of(live), List.of(silent))).isEqualTo("mode,advice,rule_version,shown,showings,accepted,"
				+ "overridden,overridden: action-completed,overridden: none,ignored,median_seconds_to_answer,"
				+ "override_comments\r\n" + "live,atRisk,0.1.0,5,9,1,2,1,1,2,30,\"none: said \"\"no\"\", twice\"\r\n"
				+ "silent,possible,0.1.0,3,3,0,0,0,0,3,,\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" })
	void letsNoSpreadsheetTakeAClientsWordsForAFormula(String word) {
		AdviceReport.Line line = new AdviceReport.Line("atRisk", "0.1.0", 1, 1, 0, 1, Map.of(word, 1L), 0, 1L,
				List.of(new AdviceReport.Comment(Instant.EPOCH, word, "x")));
		assertThat(csv(List.of(line), List.of())).contains("'" + word + ": x");
	}

	@Test
	void quotesWhatASemicolonWouldSplit() {
		AdviceReport.Line line = new AdviceReport.Line("atRisk", "0.1.0", 1, 1, 0, 1, Map.of(), 0, 1L,
				List.of(new AdviceReport.Comment(Instant.EPOCH, "none", "x;=cmd()")));
		assertThat(csv(List.of(line), List.of())).endsWith(",\"none: x;'=cmd()\"\r\n");
	}

	private static String csv(List<AdviceReport.Line> live, List<AdviceReport.Line> silent) {
		return ReportCsv.format(new AdviceReport(Instant.EPOCH, Instant.EPOCH, live, silent, 0));
	}

}
