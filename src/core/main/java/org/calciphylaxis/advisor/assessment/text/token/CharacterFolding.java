package org.calciphylaxis.advisor.assessment.text.token;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds one character at a time, so that letter case, accents, ligatures, full-width
 * forms, typographic hyphens, quotation marks and blanks, and invisible characters change
 * nothing (rules, sections 4 and 10).
 * <p>
 * A whole text is never normalized at once: reordering long runs of combining marks costs
 * quadratic time, and marks are dropped anyway.
 */
final class CharacterFolding {

	static final char BULLET = '\u2022';

	/**
	 * Folded forms by code point, filled on demand; covers every script of plane 0 and 1.
	 */
	private static final String[] CACHE = new String[0x20000];

	private CharacterFolding() {
	}

	/**
	 * The folded form: lower-case letters and digits, a blank, a line feed, punctuation,
	 * or an empty string for a character that is dropped.
	 */
	static String fold(int codePoint) {
		if (codePoint >= CACHE.length) {
			return compute(codePoint);
		}
		String folded = CACHE[codePoint];
		if (folded == null) {
			folded = compute(codePoint);
			CACHE[codePoint] = folded;
		}
		return folded;
	}

	private static String compute(int codePoint) {
		switch (codePoint) {
			case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> {
				return "\n";
			}
			case 0xDF, 0x1E9E -> {
				return "ss";
			}
			case 0x2212, 0x2043 -> {
				return "-";
			}
			case 0xB4, '`' -> {
				return "'";
			}
			case 0x2044, 0x2215 -> {
				return "/";
			}
			case 0x2023, 0x25AA, 0x25CF, 0x25E6, 0xB7, 0x25A0, 0xF0B7 -> {
				return String.valueOf(BULLET);
			}
			case 0x3002 -> {
				return ".";
			}
			default -> {
				return byType(codePoint);
			}
		}
	}

	private static String byType(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
			case Character.CONTROL, Character.SPACE_SEPARATOR, Character.SURROGATE, Character.UNASSIGNED -> " ";
			case Character.DASH_PUNCTUATION -> "-";
			case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
			default -> decomposed(codePoint);
		};
	}

	private static String decomposed(int codePoint) {
		String text = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
		StringBuilder folded = new StringBuilder();
		text.codePoints().forEach((part) -> {
			int type = Character.getType(part);
			if (type == Character.DASH_PUNCTUATION) {
				folded.append('-');
			}
			else if (type == Character.SPACE_SEPARATOR) {
				folded.append(' ');
			}
			else if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
				folded.append(Character.toString(part).toLowerCase(Locale.ROOT));
			}
		});
		return folded.toString();
	}

}
