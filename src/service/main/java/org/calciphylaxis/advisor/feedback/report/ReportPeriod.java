package org.calciphylaxis.advisor.feedback.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * The cards that a report is about: those first shown in this time.
 *
 * @param from the first moment
 * @param to the first moment after it
 */
public record ReportPeriod(Instant from, Instant to) {

	private static final Duration DEFAULT_PERIOD = Duration.ofDays(30);

	/**
	 * Reads the two parameters of a request: a date, which is its start in UTC, or a date
	 * and time with offset.
	 * @param from 30 days before the end when null
	 * @param to now when null
	 * @throws InvalidReportParameter naming the one that is wrong
	 */
	static ReportPeriod parse(@Nullable String from, @Nullable String to, Instant now) {
		Instant end = (to != null) ? read("to", to) : now;
		Instant start = (from != null) ? read("from", from) : end.minus(DEFAULT_PERIOD);
		if (!start.isBefore(end)) {
			throw new InvalidReportParameter("from", "is not before to");
		}
		return new ReportPeriod(start, end);
	}

	private static Instant read(String name, String value) {
		try {
			return value.contains("T") ? OffsetDateTime.parse(value).toInstant()
					: LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
		}
		catch (DateTimeException ex) {
			throw new InvalidReportParameter(name,
					"is neither a date (2026-11-01) nor a date and time (2026-11-01T00:00:00Z)");
		}
	}

}
