package org.calciphylaxis.advisor.chart.value;

import java.time.DateTimeException;

/** Reads the digits and signs of a date from left to right. */
final class DateScanner {

	private final String text;

	private int at;

	DateScanner(String text) {
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
	 * One or more digits after a point, as a number of so many digits; further ones are
	 * passed over.
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
