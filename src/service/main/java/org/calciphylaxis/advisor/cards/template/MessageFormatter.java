package org.calciphylaxis.advisor.cards.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.view.Message;

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

}
