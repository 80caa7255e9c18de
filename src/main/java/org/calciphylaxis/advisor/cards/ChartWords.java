package org.calciphylaxis.advisor.cards;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that someone typed into a chart: made harmless before they reach a card. They may
 * hold anything, and a card is read as GitHub-flavored Markdown, by some clients as HTML.
 */
final class ChartWords {

	/** Longer words are cut here; in code points, as charted. */
	static final int MOST_CODE_POINTS = 120;

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	/**
	 * Control, format (also bidirectional marks), private use and unpaired surrogates.
	 */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

	/**
	 * What GitHub turns into a link even when escaped: it is broken up by a space
	 * instead.
	 */
	private static final Pattern AUTOLINK = Pattern.compile("(?<=\\S)@(?=\\S)|://|(?i:\\bwww\\.)");

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#|~!$^]");

	private static final Pattern LIST_MARKER = Pattern.compile("^(?:[-+=](?=[\\s=-]|$)|\\d{1,9}(?=[.)](?:\\s|$)))");

	private ChartWords() {
	}

	/** One line of visible characters, at most {@link #MOST_CODE_POINTS} long. */
	static String plain(String words) {
		String visible = INVISIBLE.matcher(SPACES.matcher(shortened(words, MOST_CODE_POINTS * 4)).replaceAll(" "))
			.replaceAll("")
			.strip();
		if (visible.codePointCount(0, visible.length()) <= MOST_CODE_POINTS) {
			return visible;
		}
		return shortened(visible, MOST_CODE_POINTS - 1).stripTrailing() + "…";
	}

	/** The same, and nothing in it is Markdown, HTML or a link. */
	static String markdown(String words) {
		String text = AUTOLINK.matcher(plain(words)).replaceAll(ChartWords::brokenUp);
		text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		text = MARKUP.matcher(text).replaceAll("\\\\$0");
		return LIST_MARKER.matcher(text).replaceFirst(ChartWords::escapedMarker);
	}

	private static String brokenUp(MatchResult link) {
		return switch (link.group()) {
			case "@" -> " @ ";
			case "://" -> ": //";
			default -> link.group().substring(0, 3) + " .";
		};
	}

	private static String escapedMarker(MatchResult marker) {
		String text = marker.group();
		return Character.isDigit(text.charAt(0)) ? text + "\\\\" : "\\\\" + text;
	}

	private static String shortened(String text, int codePoints) {
		if (text.length() <= codePoints) {
			return text;
		}
		int end = Math.min(codePoints, text.codePointCount(0, text.length()));
		return text.substring(0, text.offsetByCodePoints(0, end));
	}

}
