package org.calciphylaxis.advisor.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit as one to three factors, each a name with a whole exponent of one digit. That is
 * less than UCUM allows and all that clinical units need; what a client sends is read in
 * one pass and never costs more than its length.
 */
record UnitExpression(List<Factor> factors) {

	private static final int MAX_FACTORS = 3;

	/** A power of ten, as in 10*9/L. */
	private static final String TEN = "10";

	/**
	 * Reads the code of a unit, such as {@code mL/min/m2}, {@code g.m-3} or {@code /uL}.
	 * @param code without annotations
	 * @return empty when it is not written so; the names are not looked up here
	 */
	static Optional<UnitExpression> parse(String code) {
		List<Factor> factors = new ArrayList<>(MAX_FACTORS);
		int at = 0;
		int sign = 1;
		if (code.startsWith("/")) {
			sign = -1;
			at = 1;
		}
		while (factors.size() < MAX_FACTORS) {
			int end = endOfFactor(code, at);
			Optional<Factor> factor = Factor.parse(code.substring(at, end), sign);
			if (factor.isEmpty()) {
				return Optional.empty();
			}
			factors.add(factor.get());
			if (end == code.length()) {
				return Optional.of(new UnitExpression(List.copyOf(factors)));
			}
			sign = (code.charAt(end) == '/') ? -1 : 1;
			at = end + 1;
		}
		return Optional.empty();
	}

	private static int endOfFactor(String code, int from) {
		int end = from;
		while (end < code.length() && code.charAt(end) != '.' && code.charAt(end) != '/') {
			end++;
		}
		return end;
	}

	/**
	 * A name with its exponent.
	 *
	 * @param name a unit with its prefix, or "10"
	 * @param exponent from -9 to 9
	 */
	record Factor(String name, int exponent) {

		static Optional<Factor> parse(String text, int sign) {
			int end = text.length();
			if (end == 0) {
				return Optional.empty();
			}
			int exponent = 1;
			if (isDigit(text.charAt(end - 1))) {
				exponent = text.charAt(--end) - '0';
				if (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '+')) {
					exponent = (text.charAt(--end) == '-') ? -exponent : exponent;
				}
			}
			String name = text.substring(0, end);
			if (name.equals(TEN + "*") || name.equals(TEN + "^")) {
				return Optional.of(new Factor(TEN, sign * exponent));
			}
			return (end > 0 && !isDigit(name.charAt(end - 1))) ? Optional.of(new Factor(name, sign * exponent))
					: Optional.empty();
		}

		private static boolean isDigit(char character) {
			return character >= '0' && character <= '9';
		}

	}

}
