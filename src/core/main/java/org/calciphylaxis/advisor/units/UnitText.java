package org.calciphylaxis.advisor.units;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A unit as it is typed, in the letters of a keyboard: lower case, no blanks, no accents,
 * one kind of hyphen, slash and dot, superscripts as {@code ^2}.
 */
final class UnitText {

	private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

	/** What Unicode's own folding leaves alone, or makes something else of. */
	private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('\u2044', "/"),
			Map.entry('\u2215', "/"), Map.entry('\u00b7', "."), Map.entry('\u22c5', "."), Map.entry('\u2022', "."),
			Map.entry('\u00d7', "x"), Map.entry('\u2212', "-"), Map.entry('\u00ba', "\u00b0"),
			Map.entry('\u02da', "\u00b0"), Map.entry('\u2033', "\""), Map.entry('\u201d', "\""));

	private UnitText() {
	}

	/**
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

}
