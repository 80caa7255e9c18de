package org.calciphylaxis.advisor.feedback.report;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SpreadsheetTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "none: x;=cmd()>none: x;'=cmd()", "none: x; =cmd()>none: x; '=cmd()",
			"x,+1>x,'+1", "x;\"=cmd()\">x;\"'=cmd()\"", "x|@SUM(A1)>x|'@SUM(A1)", "x;\uFF1Dcmd()>x;'\uFF1Dcmd()" })
	void formulaAfterASeparatorOfAnyLocaleIsStopped(String text, String safe) {
		assertThat(SpreadsheetText.escape(text)).isEqualTo(safe);
	}

	@Test
	void formulaAfterALineBreakIsStopped() {
		assertThat(SpreadsheetText.escape("none: seen\n\t=1")).isEqualTo("none: seen\n\t'=1");
	}

	@Test
	void formulaBehindATextDirectionMarkIsStopped() {
		assertThat(SpreadsheetText.escape("\u200E=cmd()")).isEqualTo("'=cmd()");
	}

	@ParameterizedTest
	@ValueSource(chars = { '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
			'\u200E', '\u200F', '\u061C' })
	void textDirectionMarksAreRemoved(char mark) {
		assertThat(SpreadsheetText.escape("no " + mark + "txt.exe")).isEqualTo("no txt.exe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "seen by dermatology", "PTH 12-14; Ca 2.1", "a = b", "x@example.org" })
	void ordinaryWordsStay(String text) {
		assertThat(SpreadsheetText.escape(text)).isEqualTo(text);
	}

	@Test
	void longCommentIsReadOnce() {
		String tabs = "x" + "\t".repeat(1_000_000);
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SpreadsheetText.escape(tabs)))
			.hasSize(tabs.length());
	}

}
