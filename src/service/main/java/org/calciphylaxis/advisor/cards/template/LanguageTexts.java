package org.calciphylaxis.advisor.cards.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes numbers and dates, and the words that do not stand in a card's
 * own file: words.yaml.
 *
 * @param summary a regular expression that every summary satisfies
 * @param date the pattern of a day, as of {@link java.time.format.DateTimeFormatter}
 * @param time the pattern of a time with its zone
 * @param decimalMark between the whole and the fraction of a number
 * @param messages by their English; an empty one is written as the English
 */
record LanguageTexts(String summary, String date, String time, String decimalMark,
		Map<String, @Nullable String> messages) {

	private static final String FILE = "words.yaml";

	private static final Pattern NAME = Pattern.compile("\\{\\w+}");

	LanguageTexts {
		RequiredFields.text("summary", summary);
		RequiredFields.text("date", date);
		RequiredFields.text("time", time);
		RequiredFields.text("decimalMark", decimalMark);
		if (messages == null) {
			throw new IllegalArgumentException("messages is missing");
		}
		messages.forEach(LanguageTexts::requireSameNames);
	}

	/**
	 * Reads the file of a language; a message that is missing, or that is none of this
	 * program's, stops the start.
	 */
	static LanguageTexts read(CardTemplateSource files) {
		LanguageTexts texts = readOnly(files);
		if (files.isBuiltInEnglish()) {
			return texts;
		}
		Set<String> known = readOnly(CardTemplateSource.BUILT_IN).messages().keySet();
		requireNone(files, "lacks", known, texts.messages().keySet());
		requireNone(files, "has the unknown", texts.messages().keySet(), known);
		return texts;
	}

	private static LanguageTexts readOnly(CardTemplateSource files) {
		return new CardYamlReader(files).read(FILE, files.read(FILE), new TypeReference<>() {
		});
	}

	private static void requireNone(CardTemplateSource files, String problem, Set<String> these, Set<String> others) {
		Set<String> wrong = new TreeSet<>(these);
		wrong.removeAll(others);
		if (!wrong.isEmpty()) {
			throw files.broken(FILE, "messages " + problem + " " + wrong, null);
		}
	}

	private static void requireSameNames(String english, @Nullable String text) {
		if (text != null && !names(english).equals(names(text))) {
			throw new IllegalArgumentException("\"" + text + "\" has not the names in braces of \"" + english + "\"");
		}
	}

	private static Set<String> names(String text) {
		return NAME.matcher(text).results().map((name) -> name.group()).collect(Collectors.toSet());
	}

}
