package org.calciphylaxis.advisor.cards.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.jspecify.annotations.Nullable;

/** Writes messages, numbers and dates in the language of a card. */
public final class MessageFormatter {

	private final LanguageTexts texts;

	private final DateTimeFormatter date;

	private final DateTimeFormatter time;

	/**
	 * Reads words.yaml.
	 * @throws IllegalStateException naming the file that is missing or broken
	 */
	public MessageFormatter(CardTemplateSource files) {
		this.texts = LanguageTexts.read(files);
		this.date = pattern(this.texts.date(), files);
		this.time = pattern(this.texts.time(), files);
	}

	private static DateTimeFormatter pattern(String pattern, CardTemplateSource files) {
		try {
			return DateTimeFormatter.ofPattern(pattern, files.language().locale());
		}
		catch (IllegalArgumentException ex) {
			throw files.broken("words.yaml", String.valueOf(ex.getMessage()), ex);
		}
	}

	/** A message; in English where the language has no words for it. */
	public String format(Message message) {
		String own = this.texts.messages().get(message.text());
		if (own == null) {
			Iterator<Object> arguments = message.arguments().iterator();
			return message.arguments().isEmpty() ? message.text()
					: Message.fill(message.text(), (name) -> format(arguments.next()));
		}
		Map<String, String> byName = new HashMap<>();
		Iterator<Object> arguments = message.arguments().iterator();
		Message.fill(message.text(), (name) -> {
			byName.put(name, format(arguments.next()));
			return "";
		});
		return byName.isEmpty() ? own : Message.fill(own, (name) -> byName.getOrDefault(name, ""));
	}

	private String format(Object argument) {
		if (argument instanceof Message message) {
			return format(message);
		}
		if (argument instanceof LocalDate day) {
			return format(day);
		}
		return (argument instanceof BigDecimal number) ? format(number) : argument.toString();
	}

	public String format(LocalDate day) {
		return this.date.format(day);
	}

	public String format(ZonedDateTime time) {
		return this.time.format(time);
	}

	/** All digits that the number has, without an exponent. */
	public String format(BigDecimal number) {
		return number.toPlainString().replace(".", this.texts.decimalMark());
	}

	/** Whether a summary begins as the language wants it. */
	boolean isSummary(String summary) {
		return summary.matches(this.texts.summary() + ".*");
	}

	/**
	 * How a language writes numbers and dates, and the words that do not stand in a
	 * card's own file: words.yaml.
	 *
	 * @param summary a regular expression that every summary satisfies
	 * @param date the pattern of a day, as of {@link java.time.format.DateTimeFormatter}
	 * @param time the pattern of a time with its zone
	 * @param decimalMark between the whole and the fraction of a number
	 * @param messages by their English; an empty one is written as the English
	 */
	private record LanguageTexts(String summary, String date, String time, String decimalMark,
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
		 * Reads the file of a language; a message that is missing, or that is none of
		 * this program's, stops the start.
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

		private static void requireNone(CardTemplateSource files, String problem, Set<String> these,
				Set<String> others) {
			Set<String> wrong = new TreeSet<>(these);
			wrong.removeAll(others);
			if (!wrong.isEmpty()) {
				throw files.broken(FILE, "messages " + problem + " " + wrong, null);
			}
		}

		private static void requireSameNames(String english, @Nullable String text) {
			if (text != null && !names(english).equals(names(text))) {
				throw new IllegalArgumentException(
						"\"" + text + "\" has not the names in braces of \"" + english + "\"");
			}
		}

		private static Set<String> names(String text) {
			return NAME.matcher(text).results().map((name) -> name.group()).collect(Collectors.toSet());
		}

	}

}
