package org.calciphylaxis.advisor.chart.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * A FHIR date, dateTime or instant as it is written. A chart holds thousands, and
 * java.time's formatters take more time for them than everything else takes.
 *
 * @param day the day, the first one of a month or a year
 * @param time null for a date
 * @param offset null when none is given
 */
record FhirDateTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	private static final int YEAR = 4;

	private static final int MONTH = 7;

	private static final int DAY = 10;

	private static final int MINUTE = 16;

	private static final int NANO_DIGITS = 9;

	/** No date is longer; what is longer is not looked at. */
	private static final int MAX_LENGTH = 64;

	/**
	 * @throws DateTimeException if it is not written so, or there is no such day or time
	 */
	static FhirDateTime parse(String text) {
		if (text.length() > MAX_LENGTH) {
			throw new DateTimeException("no date");
		}
		int year = number(text, 0, YEAR);
		int month = 1;
		int day = 1;
		if (text.length() > YEAR) {
			expect(text, YEAR, '-');
			month = number(text, YEAR + 1, MONTH);
		}
		if (text.length() > MONTH) {
			expect(text, MONTH, '-');
			day = number(text, MONTH + 1, DAY);
		}
		LocalDate date = LocalDate.of(year, month, day);
		if (text.length() <= DAY) {
			return new FhirDateTime(date, null, null);
		}
		return dateTime(date, text);
	}

	private static FhirDateTime dateTime(LocalDate date, String text) {
		expect(text, DAY, 'T');
		expect(text, DAY + 3, ':');
		int hour = number(text, DAY + 1, DAY + 3);
		int minute = number(text, DAY + 4, MINUTE);
		int at = MINUTE;
		int second = 0;
		int nano = 0;
		if (has(text, at, ':')) {
			second = number(text, at + 1, at + 3);
			at += 3;
			if (has(text, at, '.')) {
				int end = at + 1;
				while (end < text.length() && isDigit(text.charAt(end))) {
					end++;
				}
				nano = nanos(text, at + 1, end);
				at = end;
			}
		}
		return new FhirDateTime(date, LocalTime.of(hour, minute, second, nano), offset(text, at));
	}

	private static int nanos(String text, int from, int to) {
		int digits = Math.min(to - from, NANO_DIGITS);
		int nanos = number(text, from, from + Math.max(1, digits));
		for (int digit = digits; digit < NANO_DIGITS; digit++) {
			nanos *= 10;
		}
		return nanos;
	}

	private static @Nullable ZoneOffset offset(String text, int at) {
		if (at == text.length()) {
			return null;
		}
		if (at == text.length() - 1 && has(text, at, 'Z')) {
			return ZoneOffset.UTC;
		}
		if (at + 6 != text.length() || !(has(text, at, '+') || has(text, at, '-'))) {
			throw new DateTimeException("no offset");
		}
		expect(text, at + 3, ':');
		int sign = has(text, at, '-') ? -1 : 1;
		return ZoneOffset.ofHoursMinutes(sign * number(text, at + 1, at + 3), sign * number(text, at + 4, at + 6));
	}

	private static int number(String text, int from, int to) {
		int number = 0;
		for (int at = from; at < to; at++) {
			if (at >= text.length() || !isDigit(text.charAt(at))) {
				throw new DateTimeException("no date");
			}
			number = number * 10 + text.charAt(at) - '0';
		}
		return number;
	}

	private static void expect(String text, int at, char character) {
		if (!has(text, at, character)) {
			throw new DateTimeException("no date");
		}
	}

	private static boolean has(String text, int at, char character) {
		return at < text.length() && text.charAt(at) == character;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
