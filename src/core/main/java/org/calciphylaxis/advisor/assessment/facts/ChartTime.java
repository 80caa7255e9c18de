package org.calciphylaxis.advisor.assessment.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something in the chart happened. A date without a time counts from its start; a
 * month or a year is the earliest day it can be.
 *
 * @param instant the moment, for ordering and for windows of hours
 * @param day the calendar day in the advisor's zone, for look-backs in days
 */
public record ChartTime(Instant instant, LocalDate day) implements Comparable<ChartTime> {

	/** Whole calendar days from this to {@code later}; negative when this is after it. */
	public long daysUntil(ChartTime later) {
		return later.day.toEpochDay() - this.day.toEpochDay();
	}

	/** This time plus a number of calendar days. */
	public ChartTime plusDays(long days) {
		return new ChartTime(this.instant.plus(days, ChronoUnit.DAYS), this.day.plusDays(days));
	}

	/**
	 * Whether this is not in the future of {@code now} and at most {@code days} back,
	 * both ends included.
	 */
	public boolean isWithin(int days, ChartTime now) {
		long ago = daysUntil(now);
		return ago >= 0 && ago <= days;
	}

	@Override
	public int compareTo(ChartTime other) {
		int byInstant = this.instant.compareTo(other.instant);
		return (byInstant != 0) ? byInstant : this.day.compareTo(other.day);
	}

}
