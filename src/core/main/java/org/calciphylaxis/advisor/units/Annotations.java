package org.calciphylaxis.advisor.units;

/** UCUM's remarks in braces, as in {@code %{saturation}}. */
final class Annotations {

	private Annotations() {
	}

	/**
	 * The code without its annotations, and without the slash before one: 1/{1.73_m2} is
	 * a number. A brace that is not closed stays, and makes the code unknown.
	 */
	static String removedFrom(String code) {
		if (code.indexOf('{') < 0) {
			return code;
		}
		StringBuilder rest = new StringBuilder(code.length());
		int at = 0;
		while (at < code.length()) {
			int open = code.indexOf('{', at);
			int close = (open < 0) ? -1 : code.indexOf('}', open);
			if (close < 0 || code.lastIndexOf('{', close) != open) {
				return rest.append(code, at, code.length()).toString();
			}
			rest.append(code, at, open);
			if (!rest.isEmpty() && rest.charAt(rest.length() - 1) == '/') {
				rest.setLength(rest.length() - 1);
			}
			at = close + 1;
		}
		return rest.toString();
	}

}
