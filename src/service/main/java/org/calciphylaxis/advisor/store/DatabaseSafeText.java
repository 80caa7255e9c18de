package org.calciphylaxis.advisor.store;

import java.nio.charset.StandardCharsets;

/** Text as every database takes it. */
public final class DatabaseSafeText {

	private DatabaseSafeText() {
	}

	/**
	 * Puts the replacement character in the place of what JSON allows and PostgreSQL
	 * refuses: NUL, and halves of surrogate pairs.
	 */
	public static String sanitize(String text) {
		String wellFormed = StandardCharsets.UTF_16.decode(StandardCharsets.UTF_16.encode(text)).toString();
		return wellFormed.replace('\0', '\uFFFD');
	}

}
