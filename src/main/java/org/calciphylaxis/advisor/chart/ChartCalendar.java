package org.calciphylaxis.advisor.chart;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FHIR dates and times in the advisor's zone. */
@Component
public class ChartCalendar {

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	private static final int DAY = 10;

	private final ZoneId zone;

	public ChartCalendar(ChartProperties properties) {
		this.zone = properties.zone();
	}

	/** A moment, such as the hook's, as charts count it. */
	public ChartTime at(Instant instant) {
		return new ChartTime(instant, LocalDate.ofInstant(instant, this.zone));
	}

	/**
	 * Reads a FHIR date, dateTime or instant: a date counts from its start, a year or a
	 * month from its first day, a time without an offset is in the advisor's zone.
	 * @return null when it is absent or no date
	 */
	@Nullable ChartTime read(@Nullable String date) {
		if (date == null || date.length() < YEAR || !isDigit(date.charAt(0))) {
			return null;
		}
		try {
			return switch (date.length()) {
				case YEAR -> startOf(LocalDate.of(Integer.parseInt(date), 1, 1));
				case MONTH -> startOf(YearMonth.parse(date).atDay(1));
				case DAY -> startOf(LocalDate.parse(date));
				default -> at(hasOffset(date) ? OffsetDateTime.parse(date).toInstant()
						: LocalDateTime.parse(date).atZone(this.zone).toInstant());
			};
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	/** The start of a Period. */
	@Nullable ChartTime start(@Nullable Element period) {
		return (period != null) ? read(period.text("start")) : null;
	}

	/** The end of a Period. */
	@Nullable ChartTime end(@Nullable Element period) {
		return (period != null) ? read(period.text("end")) : null;
	}

	private ChartTime startOf(LocalDate day) {
		return new ChartTime(day.atStartOfDay(this.zone).toInstant(), day);
	}

	private static boolean hasOffset(String dateTime) {
		char last = dateTime.charAt(dateTime.length() - 1);
		return last == 'Z' || last == 'z' || dateTime.indexOf('+', DAY) > 0 || dateTime.indexOf('-', DAY) > 0;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
