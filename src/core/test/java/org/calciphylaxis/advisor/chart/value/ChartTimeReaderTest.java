package org.calciphylaxis.advisor.chart.value;

import java.time.ZoneId;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChartTimeReaderTest {

	private final ChartTimeReader times = new ChartTimeReader(ZoneId.of("America/New_York"));

	@ParameterizedTest
	@CsvSource({ "2026,2026-01-01,2026-01-01T05:00:00Z", "2026-07,2026-07-01,2026-07-01T04:00:00Z",
			"2026-07-09,2026-07-09,2026-07-09T04:00:00Z", "2026-07-09T01:00:00Z,2026-07-08,2026-07-09T01:00:00Z",
			"2026-07-09T23:30:00+09:30,2026-07-09,2026-07-09T14:00:00Z",
			"2026-07-09T10:00:00,2026-07-09,2026-07-09T14:00:00Z", "2026-07-09T10:00Z,2026-07-09,2026-07-09T10:00:00Z",
			"2026-07-09T10:00:00.25-04:00,2026-07-09,2026-07-09T14:00:00.250Z",
			"2026-07-09T10:00:00.1234567891234Z,2026-07-09,2026-07-09T10:00:00.123456789Z" })
	void readsEveryPrecisionInTheAdvisorsZone(String date, String day, String instant) {
		assertThat(read(date).day()).hasToString(day);
		assertThat(read(date).instant()).hasToString(instant);
	}

	@ParameterizedTest
	@CsvSource({ "20260709,2026-07-09T04:00:00Z", "2026-07-09 10:00:00Z,2026-07-09T10:00:00Z",
			"2026-07-09 10:00,2026-07-09T14:00:00Z", "2026-07-09t10:00:00z,2026-07-09T10:00:00Z",
			"2026-07-09T10:00:00+0100,2026-07-09T09:00:00Z", "2026-07-09T10:00:00-0330,2026-07-09T13:30:00Z",
			"2026-07-09T10:00:00+01,2026-07-09T09:00:00Z", "2026-07-09 10:00:00 +0100,2026-07-09T09:00:00Z",
			"'2026-07-09T10:00:00,5Z',2026-07-09T10:00:00.500Z", "2026-07-09T23:59:60Z,2026-07-09T23:59:59Z",
			"2026-07-09T10:00:60.25+0000,2026-07-09T10:00:59.250Z" })
	void readsDatesAsSystemsWriteThemThatDoNotHoldToFhir(String date, String instant) {
		assertThat(read(date).instant()).hasToString(instant);
	}

	@Test
	void refusesADateOfMoreThan64Characters() {
		String longest = "2026-07-09T10:00:00." + "0".repeat(43) + "Z";
		assertThat(read(longest)).isNotNull();
		assertUnreadable("'" + longest.replace("Z", "0Z") + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "202", "2026-", "2026-7-9", "1961-99-99", "2025-02-29", "2026-07-09T",
			"2026-07-09T25:00:00Z", "2026-07-09T24:00:00Z", "2026-07-09T10:00:61Z", "2026-07-09T10:00:00.Z",
			"2026-07-09T10:00:00+99:00", "2026-07-09T10:00:00Zulu", "-026-01-01", "+2026", "20261309", "202607091",
			"2026070", "2026-07-09x", "09.07.2026", "2026-07-09T10", "\u0662\u0660\u0662\u0666" })
	void refusesWhatIsThereAndNoDate(String date) {
		assertUnreadable("'" + date + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{year: 2026}", "['2026-07-09']", "true" })
	void refusesADateOfTheWrongShape(String date) {
		assertUnreadable(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "''", "'  '", "{}", "[]" })
	void takesAnEmptyMemberAsNone(String date) {
		assertThat(this.times.read(element(date), "date")).isNull();
		assertThat(this.times.start(element(date), "date")).isNull();
		assertThat(this.times.read(element("null"), "other")).isNull();
	}

	@Test
	void refusesAPeriodThatIsNone() {
		assertThatExceptionOfType(UnusableResource.class).isThrownBy(() -> this.times.start(element("'2026'"), "date"));
		assertThatExceptionOfType(UnusableResource.class)
			.isThrownBy(() -> this.times.end(element("{end: 'soon'}"), "date"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2015-11-30", "2015-11-30T23:00:00+0000", "2015-11-30T00:00:00Z", "20151130" })
	void takesTheDayAsItIsWritten(String date) {
		assertThat(this.times.day(element("'" + date + "'"), "date")).isEqualTo("2015-11-30");
	}

	private void assertUnreadable(String date) {
		assertThatExceptionOfType(UnusableResource.class).isThrownBy(() -> this.times.read(element(date), "date"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(DropReason.DATE))
			.withMessage("date");
	}

	private ChartTime read(String date) {
		return this.times.read(element("'" + date + "'"), "date");
	}

	private static LenientElement element(String date) {
		return new LenientElement(ChartFixture.json("{date: " + date + "}"));
	}

}
