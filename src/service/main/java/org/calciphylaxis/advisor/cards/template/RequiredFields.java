package org.calciphylaxis.advisor.cards.template;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a card file may not leave out. */
final class RequiredFields {

	private RequiredFields() {
	}

	static void text(String key, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException(key + " is missing");
		}
	}

	static void notEmpty(String key, @Nullable Collection<?> value) {
		if (value == null || value.isEmpty()) {
			throw new IllegalArgumentException(key + " is missing");
		}
	}

	static <E extends Enum<E>> void everyOne(String key, Class<E> type, @Nullable Map<E, String> words) {
		for (E constant : type.getEnumConstants()) {
			text(key + "." + constant, (words != null) ? words.get(constant) : null);
		}
	}

}
