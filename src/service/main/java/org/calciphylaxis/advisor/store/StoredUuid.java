package org.calciphylaxis.advisor.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** A uuid as a client reported it: a card's or a suggestion's. */
public final class StoredUuid {

	private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private StoredUuid() {
	}

	/**
	 * The form in which it is kept: a UUID in lower case, and a keyed hash of anything
	 * else, which is none of ours and may hold anything.
	 */
	public static String normalize(String reported, KeyedHash key) {
		String stripped = reported.strip();
		return UUID.matcher(stripped).matches() ? stripped.toLowerCase(Locale.ROOT) : key.hash("name", stripped);
	}

}
