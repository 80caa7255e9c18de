package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the offsets that the stories are written with into dates, so that a lesion of
 * eighteen days stays one in any year. {@code {{today}}} is the day of the clock in UTC;
 * {@code {{today-58y-140d}}} is 58 years and 140 days before it. Units are {@code d} and
 * {@code y}.
 */
final class RelativeDates {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{today((?:-\\d+[dy])*)}}");

	private static final Pattern OFFSET = Pattern.compile("-(\\d+)([dy])");

	private final LocalDate today;

	RelativeDates(Clock clock) {
		this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	/**
	 * Resolves every placeholder.
	 * @param text the JSON of a story
	 * @return the same with dates
	 * @throws IllegalArgumentException if something that looks like a placeholder is not
	 * one
	 */
	String resolve(String text) {
		String resolved = PLACEHOLDER.matcher(text).replaceAll((found) -> day(found).toString());
		int left = resolved.indexOf("{{");
		if (left >= 0) {
			throw new IllegalArgumentException(
					"not a date offset: " + resolved.substring(left, Math.min(left + 30, resolved.length())));
		}
		return resolved;
	}

	private LocalDate day(MatchResult placeholder) {
		LocalDate day = this.today;
		Matcher offset = OFFSET.matcher(placeholder.group(1));
		while (offset.find()) {
			long amount = Long.parseLong(offset.group(1));
			day = "y".equals(offset.group(2)) ? day.minusYears(amount) : day.minusDays(amount);
		}
		return day;
	}

}
