package org.calciphylaxis.advisor.cards.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.Language;
import org.jspecify.annotations.Nullable;

/**
 * The files that hold what a clinician reads in one language: the built-in ones or a
 * site's folder.
 */
public final class CardTemplateSource {

	/** The built-in ones in English. */
	static final CardTemplateSource BUILT_IN = new CardTemplateSource(null, Language.EN);

	private final @Nullable Path folder;

	private final Language language;

	/**
	 * @param location a site's folder of all languages; null or blank for the built-in
	 * files
	 */
	public CardTemplateSource(@Nullable String location, Language language) {
		this.language = language;
		this.folder = (location == null || location.isBlank()) ? null : Path.of(location);
		if (this.folder != null && !Files.isDirectory(this.folder)) {
			throw new IllegalStateException("advisor.cards.location is not a folder: " + location);
		}
	}

	/**
	 * One for every language that there are files in: a site's folder may do without
	 * some, but not without English.
	 */
	public static List<CardTemplateSource> inEveryLanguage(@Nullable String location) {
		return Stream.of(Language.values())
			.map((language) -> new CardTemplateSource(location, language))
			.filter((files) -> files.folder == null || Files.isDirectory(files.folder.resolve(files.language.folder())))
			.toList();
	}

	public Language language() {
		return this.language;
	}

	/** Whether these are the files by which those of other languages are judged. */
	boolean isBuiltInEnglish() {
		return this.folder == null && this.language == Language.EN;
	}

	/** The file's text. */
	public String read(String name) {
		String path = this.language.folder() + name;
		try {
			return (this.folder != null) ? Files.readString(this.folder.resolve(path)) : builtIn(path);
		}
		catch (IOException ex) {
			throw broken(name, "cannot be read", ex);
		}
	}

	/** Where a file is, for messages. */
	String pathOf(String name) {
		String path = this.language.folder() + name;
		return (this.folder != null) ? this.folder.resolve(path).toString() : "cards/" + path;
	}

	/** What stops the start: it names the file and what is wrong with it. */
	public IllegalStateException broken(String name, String problem, @Nullable Exception cause) {
		return new IllegalStateException("Card file " + pathOf(name) + ": " + problem, cause);
	}

	private static String builtIn(String name) throws IOException {
		try (InputStream file = CardTemplateSource.class.getResourceAsStream("/cards/" + name)) {
			if (file == null) {
				throw new IOException("no such resource");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
