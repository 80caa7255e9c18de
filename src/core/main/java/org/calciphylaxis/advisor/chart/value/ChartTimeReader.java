package org.calciphylaxis.advisor.chart.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.jspecify.annotations.Nullable;

/**
 * FHIR dates and times in the advisor's zone. A date that is there and says no day is
 * unreadable, not absent (rules, section 10).
 */
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
	 * Reads a date, dateTime or instant: a date counts from its start, a year or a month
	 * from its first day, a time without an offset is in the advisor's zone.
	 * @return null when the member is absent, null or blank
	 * @throws UnusableResource if it is there and no date
	 */
	@Nullable public ChartTime read(LenientElement element, String member) {
		String text = text(element, member);
		return (text != null) ? read(text) : null;
	}

	/**
	 * The day as it is written, whatever its time and offset: a birth date.
	 * @return null when the member is absent, null or blank
	 * @throws UnusableResource if it is there and no date
	 */
	@Nullable public LocalDate day(LenientElement element, String member) {
		String text = text(element, member);
		return (text != null) ? parse(text).day() : null;
	}

	/**
	 * The start of a Period.
	 * @throws UnusableResource if it is there and no date
	 */
	@Nullable public ChartTime start(LenientElement element, String member) {
		LenientElement period = period(element, member);
		return (period != null) ? read(period, "start") : null;
	}

	/**
	 * The end of a Period.
	 * @throws UnusableResource if it is there and no date
	 */
	@Nullable public ChartTime end(LenientElement element, String member) {
		LenientElement period = period(element, member);
		return (period != null) ? read(period, "end") : null;
	}

	private ChartTime read(String date) {
		FhirDateTime read = parse(date);
		if (read.time() == null) {
			return new ChartTime(read.day().atStartOfDay(this.zone).toInstant(), read.day());
		}
		LocalDateTime local = read.day().atTime(read.time());
		return at((read.offset() != null) ? local.toInstant(read.offset()) : local.atZone(this.zone).toInstant());
	}

	private static FhirDateTime parse(String date) {
		try {
			return FhirDateTime.parse(date);
		}
		catch (DateTimeException ex) {
			throw new UnusableResource(DropReason.DATE);
		}
	}

	private static @Nullable LenientElement period(LenientElement element, String member) {
		LenientElement period = element.get(member);
		if (period == null && isFilled(element.node().get(member))) {
			throw new UnusableResource(DropReason.DATE);
		}
		return period;
	}

	private static @Nullable String text(LenientElement element, String member) {
		String text = element.text(member);
		if (text == null && isFilled(element.node().get(member))) {
			throw new UnusableResource(DropReason.DATE);
		}
		return text;
	}

	/** Neither null nor blank, nor an empty list or object. */
	private static boolean isFilled(@Nullable JsonNode value) {
		return value != null && !value.isNull()
				&& (value.isContainerNode() ? !value.isEmpty() : !value.asText().isBlank());
	}

}
