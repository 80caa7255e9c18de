package org.calciphylaxis.advisor.hooks;

import java.nio.charset.StandardCharsets;

/** Text as every database takes it. */
final class StorableText {

	private StorableText() {
	}

	/**
	 * Puts the replacement character in the place of what JSON allows and PostgreSQL
	 * refuses: NUL, and halves of surrogate pairs.
	 */
	static String of(String text) {
		String wellFormed = StandardCharsets.UTF_16.decode(StandardCharsets.UTF_16.encode(text)).toString();
		return wellFormed.replace('\0', '\uFFFD');
	}

}
