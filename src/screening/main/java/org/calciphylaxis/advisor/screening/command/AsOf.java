package org.calciphylaxis.advisor.screening.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.jspecify.annotations.Nullable;

/**
 * The moment that charts are judged for. A day means its end, so that all of it counts;
 * no day means today, so that a screening that is started again is the same.
 */
record AsOf(ZoneId zone, Clock clock) {

	/**
	 * @throws ScreeningFailure if it is neither a day nor a time with its offset
	 */
	Instant read(@Nullable String text) {
		if (text == null) {
			return endOf(LocalDate.ofInstant(this.clock.instant(), this.zone));
		}
		try {
			return text.contains("T") ? OffsetDateTime.parse(text).toInstant() : endOf(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			throw new ScreeningFailure(
					"--as-of must be a day such as 2026-11-26, or a time such as 2026-11-26T06:00:00Z", ex);
		}
	}

	private Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.zone).toInstant().minusSeconds(1);
	}

}
