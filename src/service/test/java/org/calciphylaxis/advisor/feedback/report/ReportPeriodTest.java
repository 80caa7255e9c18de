package org.calciphylaxis.advisor.feedback.report;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportPeriodTest {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	@Test
	void takesDatesAsTheirStartInUtc() {
		assertThat(ReportPeriod.parse("2026-10-01", "2026-11-01", NOW))
			.isEqualTo(new ReportPeriod(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z")));
	}

	@Test
	void takesTimesWithOffset() {
		assertThat(ReportPeriod.parse("2026-10-01T02:00:00+02:00", null, NOW))
			.isEqualTo(new ReportPeriod(Instant.parse("2026-10-01T00:00:00Z"), NOW));
	}

	@Test
	void isTheLast30DaysUnlessSaid() {
		assertThat(ReportPeriod.parse(null, null, NOW))
			.isEqualTo(new ReportPeriod(Instant.parse("2026-10-23T10:00:00Z"), NOW));
	}

	@ParameterizedTest
	@CsvSource({ "yesterday,2026-11-01,from", "2026-13-01,2026-11-01,from", "'',2026-11-01,from",
			"2026-10-01,2026-11-01T00:00:00,to", "2026-10-01,1,to", "2026-11-01,2026-11-01,from",
			"2026-11-02,2026-11-01,from" })
	void namesTheParameterThatIsWrong(String from, String to, String parameter) {
		assertThatExceptionOfType(InvalidReportParameter.class).isThrownBy(() -> ReportPeriod.parse(from, to, NOW))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo(parameter));
	}

}
