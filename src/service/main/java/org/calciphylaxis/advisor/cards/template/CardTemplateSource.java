package org.calciphylaxis.advisor.cards.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The files that hold what a clinician reads: the built-in ones or a site's folder. */
public final class CardTemplateSource {

	private final @Nullable Path folder;

	public CardTemplateSource(@Nullable String location) {
		this.folder = (location == null || location.isBlank()) ? null : Path.of(location);
		if (this.folder != null && !Files.isDirectory(this.folder)) {
			throw new IllegalStateException("advisor.cards.location is not a folder: " + location);
		}
	}

	/** The file's text. */
	public String read(String name) {
		try {
			return (this.folder != null) ? Files.readString(this.folder.resolve(name)) : builtIn(name);
		}
		catch (IOException ex) {
			throw broken(name, "cannot be read", ex);
		}
	}

	/** Where a file is, for messages. */
	String pathOf(String name) {
		return (this.folder != null) ? this.folder.resolve(name).toString() : "cards/" + name;
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
