package org.calciphylaxis.advisor.assessment.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A text that the program writes and that a clinician may read in another language. Its
 * English is also the key under which the card files have it in their language.
 *
 * @param text in English, with a name in braces for each argument ({@code "active
 * {drug}"})
 * @param arguments in the order of the names: other messages, numbers, days
 * ({@link LocalDate}), or words of the chart ({@code String}), which stay as they are in
 * any language
 */
public record Message(String text, List<Object> arguments) {

	private static final String CHARTED = "{words}";

	public Message {
		arguments = List.copyOf(arguments);
	}

	public static Message of(String text, Object... arguments) {
		return new Message(text, List.of(arguments));
	}

	/** Words of the chart, as they are. */
	public static Message charted(String words) {
		return new Message(CHARTED, List.of(words));
	}

	/** Several, with commas between them. */
	public static Message listed(List<Message> items) {
		return new Message(String.join(", ", Collections.nCopies(items.size(), "{item}")), List.copyOf(items));
	}

	/** Whether it has no word of its own, so that every language writes it alike. */
	public boolean isWithoutWords() {
		return fill(this.text, (name) -> "").codePoints().noneMatch(Character::isLetter);
	}

	/** In English; numbers plain, days as ISO 8601. */
	@Override
	public String toString() {
		return this.arguments.isEmpty() ? this.text : fill(this.text, new Arguments(this.arguments));
	}

	/**
	 * Fills what stands between braces.
	 * @param value for each name, in the order of the text
	 */
	public static String fill(String text, Function<String, String> value) {
		StringBuilder filled = new StringBuilder();
		int from = 0;
		for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
			int close = text.indexOf('}', open);
			filled.append(text, from, open).append(value.apply(text.substring(open + 1, close)));
			from = close + 1;
		}
		return filled.append(text, from, text.length()).toString();
	}

	private static final class Arguments implements Function<String, String> {

		private final List<Object> arguments;

		private int next;

		Arguments(List<Object> arguments) {
			this.arguments = arguments;
		}

		@Override
		public String apply(String name) {
			Object argument = this.arguments.get(this.next++);
			return (argument instanceof BigDecimal number) ? number.toPlainString() : argument.toString();
		}

	}

}
