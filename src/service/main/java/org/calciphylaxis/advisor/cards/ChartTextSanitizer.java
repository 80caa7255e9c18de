package org.calciphylaxis.advisor.cards;

import java.util.regex.Pattern;

/**
 * Words that someone typed into a chart, brought to one line of visible characters. They
 * may hold anything.
 */
public final class ChartTextSanitizer {

	/** Longer words are cut here; in code points. */
	static final int MAX_CODE_POINTS = 120;

	/** Far more than is shown, so that a huge text costs no more than a long one. */
	private static final int MAX_READ_CHARACTERS = MAX_CODE_POINTS * 8;

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x85]+");

	/**
	 * Control, format (also bidirectional marks), private use, unassigned and unpaired
	 * surrogates.
	 */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}[\\p{Cc}&&[^\\s\\x85]]]");

	private ChartTextSanitizer() {
	}

	/** At most {@link #MAX_CODE_POINTS} long; what is cut ends in an ellipsis. */
	public static String sanitize(String words) {
		if (words.length() <= MAX_CODE_POINTS && isPlain(words)) {
			return words;
		}
		String letters = INVISIBLE.matcher(first(words, MAX_READ_CHARACTERS)).replaceAll("");
		String visible = SPACES.matcher(letters).replaceAll(" ").strip();
		if (visible.codePointCount(0, visible.length()) <= MAX_CODE_POINTS) {
			return visible;
		}
		return first(visible, MAX_CODE_POINTS - 1).stripTrailing() + "…";
	}

	/** Whether it is ASCII with single spaces between words: nearly all charts are. */
	private static boolean isPlain(String words) {
		char before = ' ';
		for (int at = 0; at < words.length(); at++) {
			char character = words.charAt(at);
			if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
				return false;
			}
			before = character;
		}
		return before != ' ';
	}

	private static String first(String text, int codePoints) {
		if (text.length() <= codePoints) {
			return text;
		}
		int end = Math.min(codePoints, text.codePointCount(0, text.length()));
		return text.substring(0, text.offsetByCodePoints(0, end));
	}

}
