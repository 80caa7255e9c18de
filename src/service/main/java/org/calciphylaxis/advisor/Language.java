package org.calciphylaxis.advisor;

import java.util.Locale;

/**
 * A language in which cards and pages are written.
 */
public enum Language {

	/** English; its card files are those of the folder itself. */
	EN(""),
	/** German, in {@code de/}. */
	DE("de/");

	private final String folder;

	Language(String folder) {
		this.folder = folder;
	}

	/** The BCP 47 tag: {@code en}, {@code de}. */
	public String tag() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Locale locale() {
		return Locale.forLanguageTag(tag());
	}

	/** Where its files are among the card files; empty or ending in a slash. */
	public String folder() {
		return this.folder;
	}

}
