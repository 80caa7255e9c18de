package org.calciphylaxis.advisor.chart.value;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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
		assertThat(this.times.read(date).day()).hasToString(day);
		assertThat(this.times.read(date).instant()).hasToString(instant);
	}

	@Test
	void dateOfMoreThan64CharactersIsNone() {
		String longest = "2026-07-09T10:00:00." + "0".repeat(43) + "Z";
		assertThat(this.times.read(longest)).isNotNull();
		assertThat(this.times.read(longest.replace("Z", "0Z"))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "202", "2026-", "2026-7-9", "1961-99-99", "2025-02-29", "2026-07-09T",
			"2026-07-09 10:00:00Z", "2026-07-09T25:00:00Z", "2026-07-09T10:00:00.Z", "2026-07-09T10:00:00+99:00",
			"2026-07-09T10:00:00+0100", "2026-07-09T10:00:00Zulu", "-026-01-01", "+2026", "20260709", "2026-07-09x",
			"\u0662\u0660\u0662\u0666" })
	void takesWhatIsNoDateAsNone(String date) {
		assertThat(this.times.read(date)).isNull();
	}

}
