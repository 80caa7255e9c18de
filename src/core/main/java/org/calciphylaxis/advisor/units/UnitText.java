package org.calciphylaxis.advisor.units;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text of a unit without what tells nothing: how it is typed, UCUM's remarks, and the
 * body surface.
 */
final class UnitText {

	private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

	/** What Unicode's own folding leaves alone, or makes something else of. */
	private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('\u2044', "/"),
			Map.entry('\u2215', "/"), Map.entry('\u00b7', "."), Map.entry('\u22c5', "."), Map.entry('\u2022', "."),
			Map.entry('\u00d7', "x"), Map.entry('\u2212', "-"), Map.entry('\u00ba', "\u00b0"),
			Map.entry('\u02da', "\u00b0"), Map.entry('\u2033', "\""), Map.entry('\u201d', "\""));

	/**
	 * The 1.73 square meters of body surface that a filtration rate is given for: it is
	 * part of what is measured and not of its unit.
	 */
	private static final String BODY_SURFACE = "1.73";

	/** What may stand behind the number, without brackets, blanks and carets. */
	private static final Set<String> AREAS = Set.of("", "m2", "m*2", "m**2", "m-2", "sqm", "sq.m", "qm", "mq", "m2bsa",
			"squarem", "sqmeter", "sqmeters", "sqmetre", "sqmetres", "squaremeter", "squaremeters", "squaremetre",
			"squaremetres", "quadratmeter");

	/** What it is divided from. */
	private static final Set<String> RATES = Set.of("ml/min", "ml/minute", "ml/minutes", "ml/mn", "ml/s", "ml/sec",
			"ml/second", "ml.min-1", "ml.s-1");

	private UnitText() {
	}

	/**
	 * In the letters of a keyboard: lower case, no blanks, no accents, one kind of
	 * hyphen, slash and dot, superscripts as {@code ^2}.
	 * @param typed of bounded length
	 * @return at most 18 times as long, since one sign may stand for a phrase
	 */
	static String fold(String typed) {
		StringBuilder signs = new StringBuilder(typed.length() + 4);
		for (int at = 0; at < typed.length(); at++) {
			append(signs, typed, at);
		}
		String letters = Normalizer.normalize(signs, Normalizer.Form.NFKD);
		StringBuilder folded = new StringBuilder(letters.length());
		letters.chars().filter((character) -> !isPassedOver(character)).forEach((character) -> {
			boolean hyphen = Character.getType(character) == Character.DASH_PUNCTUATION;
			folded.append(hyphen ? '-' : (character == '\u03bc') ? 'u' : (char) character);
		});
		return folded.toString().toLowerCase(Locale.ROOT);
	}

	private static void append(StringBuilder signs, String typed, int at) {
		char character = typed.charAt(at);
		int power = SUPERSCRIPTS.indexOf(character);
		if (power >= 0) {
			char before = (at > 0) ? typed.charAt(at - 1) : ' ';
			boolean goesOn = SUPERSCRIPTS.indexOf(before) >= 0 || before == '\u207b';
			signs.append(goesOn ? "" : "^").append(power);
		}
		else if (character == '\u207b') {
			signs.append("^-");
		}
		else {
			signs.append(SIGNS.getOrDefault(character, String.valueOf(character)));
		}
	}

	private static boolean isPassedOver(int character) {
		int type = Character.getType(character);
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| type == Character.NON_SPACING_MARK || type == Character.FORMAT;
	}

	/**
	 * The code without UCUM's remarks in braces, as in {@code %{saturation}}, and without
	 * the slash before one: 1/{1.73_m2} is a number. A brace that is not closed stays,
	 * and makes the code unknown.
	 */
	static String withoutAnnotations(String code) {
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

	/**
	 * A rate without its body surface, any other unit without its annotations.
	 * @param folded by {@link #fold}
	 */
	static String withoutBodySurface(String folded) {
		int at = folded.replace(',', '.').indexOf(BODY_SURFACE);
		if (at > 0) {
			String rate = withoutSeparator(folded.substring(0, at).replace("^", ""));
			if (RATES.contains(rate) && AREAS.contains(area(folded.substring(at + BODY_SURFACE.length())))) {
				return rate.replace(".min-1", "/min").replace(".s-1", "/s");
			}
		}
		return withoutAnnotations(folded);
	}

	private static String withoutSeparator(String before) {
		int end = before.length();
		while (end > 0 && "([{_".indexOf(before.charAt(end - 1)) >= 0) {
			end--;
		}
		if (before.startsWith("per", end - 3)) {
			return before.substring(0, end - 3);
		}
		return (end > 0 && "/.*x".indexOf(before.charAt(end - 1)) >= 0) ? before.substring(0, end - 1) : before;
	}

	private static String area(String behind) {
		StringBuilder area = new StringBuilder(behind.length());
		for (int at = 0; at < behind.length(); at++) {
			char character = behind.charAt(at);
			boolean leadingDot = character == '.' && area.isEmpty();
			if ("()[]{}_^".indexOf(character) < 0 && !leadingDot) {
				area.append(character);
			}
		}
		return (area.length() > 0 && area.charAt(area.length() - 1) == '.') ? area.substring(0, area.length() - 1)
				: area.toString();
	}

}
