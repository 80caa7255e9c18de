package org.calciphylaxis.advisor.chart.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.jspecify.annotations.Nullable;

/** FHIR dates and times in the advisor's zone. */
public class ChartTimeReader {

	private final ZoneId zone;

	public ChartTimeReader(ZoneId zone) {
		this.zone = zone;
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
	@Nullable public ChartTime read(@Nullable String date) {
		if (date == null) {
			return null;
		}
		try {
			FhirDateTime read = FhirDateTime.parse(date);
			if (read.time() == null) {
				return new ChartTime(read.day().atStartOfDay(this.zone).toInstant(), read.day());
			}
			LocalDateTime local = read.day().atTime(read.time());
			return at((read.offset() != null) ? local.toInstant(read.offset()) : local.atZone(this.zone).toInstant());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** The start of a Period. */
	@Nullable public ChartTime start(@Nullable LenientElement period) {
		return (period != null) ? read(period.text("start")) : null;
	}

	/** The end of a Period. */
	@Nullable public ChartTime end(@Nullable LenientElement period) {
		return (period != null) ? read(period.text("end")) : null;
	}

}
