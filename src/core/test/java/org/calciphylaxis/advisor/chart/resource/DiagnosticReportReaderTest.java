package org.calciphylaxis.advisor.chart.resource;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiagnosticReportReaderTest {

	@Test
	void readsConclusionCodesAndNarrative() {
		ReportFact report = report("conclusion: 'Consistent with it.', conclusionCode: [{text: 'Calciphylaxis'}],"
				+ "issued: '2026-10-01T00:00:00Z', text: {div: '<div><p>Skin</p><p>biopsy &amp; stain</p></div>'},"
				+ "presentedForm: [{data: 'AAAA'}]");
		assertThat(report.conclusions()).containsExactly("Consistent with it.", "Calciphylaxis", "Skin biopsy & stain");
		assertThat(report.conclusionCodes()).hasSize(1);
		assertThat(report.time().day()).hasToString("2026-10-01");
	}

	@ParameterizedTest
	@CsvSource({ "registered,PENDING", "partial,PENDING", "preliminary,PENDING", "final,DONE", "appended,DONE",
			"cancelled,OTHER", "gibberish,OTHER" })
	void readsTheStatus(String code, ReportFact.Status status) {
		assertThat(report("status: '" + code + "'").status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<p>a</p><p>b</p> | a b", "a <!-- <b> --> c | a c", "1 &lt; 2 &#65;&#x42; | 1 < 2 AB",
					"AT&T &bogus; | AT&T &bogus;", "broken <p | broken", "x&nbsp;&#160; y | x y" })
	void stripsTheNarrative(String xhtml, String words) {
		assertThat(report("text: {div: '" + xhtml + "'}").conclusions()).containsExactly(words);
	}

	private static ReportFact report(String members) {
		return ChartFixture
			.with(PrefetchKey.DIAGNOSTIC_REPORTS,
					"{resourceType: 'DiagnosticReport', id: 'r1', code: {text: 'Skin biopsy'}, " + members + "}")
			.read()
			.reports()
			.get(0);
	}

}
