package org.calciphylaxis.advisor.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** The uuid of a card or a suggestion, as a client reported it. */
public final class StoredUuid {

	private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private StoredUuid() {
	}

	/**
	 * The form in which it is stored: a UUID in lower case, and a keyed hash of anything
	 * else, which is not one of ours and may hold anything.
	 */
	public static String normalize(String reported, KeyedHash hash) {
		String stripped = reported.strip();
		return UUID.matcher(stripped).matches() ? stripped.toLowerCase(Locale.ROOT) : hash.hash("name", stripped);
	}

}
