package org.calciphylaxis.advisor.feedback.report;

/**
 * Makes a client's text harmless in a spreadsheet. Where a comma is the decimal sign,
 * spreadsheets split the lines of a CSV file at semicolons and pay no attention to
 * quotation marks within; so a formula can begin after any separator, not only at the
 * start of a cell.
 */
final class SpreadsheetText {

	private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private static final String SEPARATORS = ";,\t\r\n\"|";

	private SpreadsheetText() {
	}

	/** Puts an apostrophe before what would be a formula, and removes text directions. */
	static String escape(String value) {
		StringBuilder safe = new StringBuilder(value.length());
		boolean cellMayBegin = true;
		for (char sign : value.toCharArray()) {
			if (isDirection(sign)) {
				continue;
			}
			boolean formula = safe.isEmpty() ? STARTS.indexOf(sign) >= 0 : cellMayBegin && SIGNS.indexOf(sign) >= 0;
			if (formula) {
				safe.append('\'');
			}
			safe.append(sign);
			cellMayBegin = !formula
					&& (SEPARATORS.indexOf(sign) >= 0 || (cellMayBegin && Character.isWhitespace(sign)));
		}
		return safe.toString();
	}

	/** Marks that make a text read in another order than it is stored in. */
	private static boolean isDirection(char sign) {
		return (sign >= '\u202A' && sign <= '\u202E') || (sign >= '\u2066' && sign <= '\u2069') || sign == '\u200E'
				|| sign == '\u200F' || sign == '\u061C';
	}

}
