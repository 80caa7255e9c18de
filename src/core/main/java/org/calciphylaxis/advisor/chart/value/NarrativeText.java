package org.calciphylaxis.advisor.chart.value;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words of a resource's XHTML narrative. */
public final class NarrativeText {

	/** {@code &#x10FFFF;} is the longest reference there is. */
	private static final int MAX_REFERENCE_LENGTH = 10;

	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
			"nbsp", " ");

	private NarrativeText() {
	}

	/**
	 * The text without tags and comments, each run of blanks as one. A block's end parts
	 * words, and so does every other tag.
	 */
	public static String plainText(String xhtml) {
		StringBuilder text = new StringBuilder(xhtml.length());
		int at = 0;
		while (at < xhtml.length()) {
			char character = xhtml.charAt(at);
			if (character == '<') {
				text.append(' ');
				at = afterTag(xhtml, at);
			}
			else if (character == '&') {
				at = appendReference(xhtml, at, text);
			}
			else {
				text.append(character);
				at++;
			}
		}
		return withSingleBlanks(text);
	}

	private static int afterTag(String xhtml, int at) {
		boolean isComment = xhtml.startsWith("<!--", at);
		int end = xhtml.indexOf(isComment ? "-->" : ">", at);
		if (end < 0) {
			return xhtml.length();
		}
		return end + (isComment ? "-->".length() : 1);
	}

	private static int appendReference(String xhtml, int at, StringBuilder text) {
		String nearby = xhtml.substring(at + 1, Math.min(xhtml.length(), at + MAX_REFERENCE_LENGTH));
		int end = nearby.indexOf(';');
		String meaning = (end > 0) ? meaning(nearby.substring(0, end)) : null;
		if (meaning == null) {
			text.append('&');
			return at + 1;
		}
		text.append(meaning);
		return at + 1 + end + 1;
	}

	private static @Nullable String meaning(String reference) {
		if (!reference.startsWith("#")) {
			return NAMED.get(reference);
		}
		try {
			boolean isHex = reference.startsWith("#x") || reference.startsWith("#X");
			int codePoint = isHex ? Integer.parseInt(reference.substring(2), 16)
					: Integer.parseInt(reference.substring(1));
			return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static String withSingleBlanks(StringBuilder text) {
		StringBuilder words = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			boolean isBlank = Character.isWhitespace(character) || Character.isSpaceChar(character);
			if (!isBlank) {
				words.append(character);
			}
			else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		}
		return words.toString().strip();
	}

}
