package org.calciphylaxis.advisor.cards.template;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text in which nothing is Markdown, HTML or a link, for GitHub-flavored Markdown and for
 * clients that take the Markdown for HTML.
 */
final class MarkdownEscaper {

	/**
	 * What GitHub turns into a link even when escaped: broken up by a space instead.
	 */
	private static final Pattern AUTOLINK = Pattern.compile("(?<=\\S)@(?=\\S)|://|(?i:\\bwww\\.)");

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#|~!$^]");

	private static final Pattern LIST_MARKER = Pattern.compile("^(?:[-+=](?=[\\s=-]|$)|\\d{1,9}(?=[.)](?:\\s|$)))");

	private MarkdownEscaper() {
	}

	/** The text, which has to be one line, reading as it is. */
	static String escaped(String line) {
		String text = mayHoldMarkup(line) ? withoutMarkup(line) : line;
		return mayBeginList(text) ? LIST_MARKER.matcher(text).replaceFirst(MarkdownEscaper::escapedMarker) : text;
	}

	private static String withoutMarkup(String line) {
		String text = AUTOLINK.matcher(line).replaceAll(MarkdownEscaper::brokenUp);
		text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return MARKUP.matcher(text).replaceAll("\\\\$0");
	}

	/** Whether there is anything but words, numbers and what stands in a date or unit. */
	private static boolean mayHoldMarkup(String line) {
		char before = ' ';
		for (int at = 0; at < line.length(); at++) {
			char character = line.charAt(at);
			boolean isDot = character == '.' && before != 'w' && before != 'W';
			if (!isDot && !Character.isLetterOrDigit(character) && " ,-/()%".indexOf(character) < 0) {
				return true;
			}
			before = character;
		}
		return false;
	}

	private static boolean mayBeginList(String text) {
		return !text.isEmpty() && !Character.isLetter(text.charAt(0));
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

}
