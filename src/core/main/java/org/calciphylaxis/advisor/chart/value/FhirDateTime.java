package org.calciphylaxis.advisor.chart.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * A FHIR date, dateTime or instant as it is written, and as systems write it that do not
 * hold to FHIR (rules, section 10): {@code 20261103}, a blank or a small letter for the
 * {@code T}, an offset without a colon or without minutes. A chart holds thousands, and
 * java.time's formatters take more time for them than everything else takes.
 *
 * @param day the day, the first one of a month or a year
 * @param time null for a date; a leap second is the second before it
 * @param offset null when none is given
 */
record FhirDateTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	private static final int YEAR = 4;

	private static final int COMPACT_DATE = 8;

	private static final int DATE = 10;

	private static final int NANO_DIGITS = 9;

	private static final int LEAP_SECOND = 60;

	/** No date is longer; what is longer is not looked at. */
	private static final int MAX_LENGTH = 64;

	/**
	 * @throws DateTimeException if it is not written so, or there is no such day or time
	 */
	static FhirDateTime parse(String text) {
		if (text.length() > MAX_LENGTH) {
			throw new DateTimeException("no date");
		}
		if (text.length() == COMPACT_DATE && Scanner.isDigit(text.charAt(YEAR))) {
			Scanner compact = new Scanner(text);
			return new FhirDateTime(LocalDate.of(compact.number(YEAR), compact.number(2), compact.number(2)), null,
					null);
		}
		Scanner scanner = new Scanner(text);
		int year = scanner.number(YEAR);
		int month = 1;
		int day = 1;
		if (!scanner.isAtEnd()) {
			scanner.expect("-");
			month = scanner.number(2);
		}
		if (!scanner.isAtEnd()) {
			scanner.expect("-");
			day = scanner.number(2);
		}
		LocalDate date = LocalDate.of(year, month, day);
		return (text.length() > DATE) ? dateTime(date, scanner) : new FhirDateTime(date, null, null);
	}

	private static FhirDateTime dateTime(LocalDate date, Scanner scanner) {
		scanner.expect("Tt ");
		int hour = scanner.number(2);
		scanner.expect(":");
		int minute = scanner.number(2);
		int second = 0;
		int nano = 0;
		if (scanner.accept(":")) {
			second = scanner.number(2);
			nano = scanner.accept(".,") ? scanner.fraction(NANO_DIGITS) : 0;
		}
		LocalTime time = LocalTime.of(hour, minute, (second == LEAP_SECOND) ? LEAP_SECOND - 1 : second, nano);
		return new FhirDateTime(date, time, offset(scanner));
	}

	private static @Nullable ZoneOffset offset(Scanner scanner) {
		if (scanner.isAtEnd()) {
			return null;
		}
		scanner.accept(" ");
		if (scanner.accept("Zz")) {
			scanner.expectEnd();
			return ZoneOffset.UTC;
		}
		int sign = scanner.accept("-") ? -1 : 1;
		if (sign > 0) {
			scanner.expect("+");
		}
		int hours = scanner.number(2);
		int minutes = 0;
		if (!scanner.isAtEnd()) {
			scanner.accept(":");
			minutes = scanner.number(2);
		}
		scanner.expectEnd();
		return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
	}

	/** Reads the digits and signs of a date from left to right. */
	private static final class Scanner {

		private final String text;

		private int at;

		Scanner(String text) {
			this.text = text;
		}

		boolean isAtEnd() {
			return this.at == this.text.length();
		}

		/**
		 * A number of exactly so many digits.
		 * @throws DateTimeException if there are fewer
		 */
		int number(int digits) {
			int number = 0;
			for (int digit = 0; digit < digits; digit++) {
				if (isAtEnd() || !isDigit(this.text.charAt(this.at))) {
					throw new DateTimeException("no date");
				}
				number = number * 10 + this.text.charAt(this.at++) - '0';
			}
			return number;
		}

		/**
		 * One or more digits after a point, as a number of so many digits; further ones
		 * are passed over.
		 */
		int fraction(int digits) {
			int number = number(1);
			int read = 1;
			while (!isAtEnd() && isDigit(this.text.charAt(this.at))) {
				int digit = number(1);
				if (read < digits) {
					number = number * 10 + digit;
					read++;
				}
			}
			for (; read < digits; read++) {
				number *= 10;
			}
			return number;
		}

		/** Passes one of the characters, if it comes next. */
		boolean accept(String characters) {
			boolean comes = !isAtEnd() && characters.indexOf(this.text.charAt(this.at)) >= 0;
			if (comes) {
				this.at++;
			}
			return comes;
		}

		/**
		 * Passes one of the characters.
		 * @throws DateTimeException if another comes next
		 */
		void expect(String characters) {
			if (!accept(characters)) {
				throw new DateTimeException("no date");
			}
		}

		void expectEnd() {
			if (!isAtEnd()) {
				throw new DateTimeException("no date");
			}
		}

		static boolean isDigit(char character) {
			return character >= '0' && character <= '9';
		}

	}

}
