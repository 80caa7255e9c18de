package org.calciphylaxis.advisor.terminology.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Where the lexicons are: in the program, and in a site's overlay directory. */
public final class Lexicons {

	/** The languages of the program. */
	public static final List<String> LANGUAGES = List.of("en", "de");

	private static final String FOLDER = "fhir-resources/lexicon/";

	private Lexicons() {
	}

	/**
	 * Reads the lexicons of the languages, then the {@code .yaml} files directly in the
	 * overlay directory, by name.
	 * @param languages of {@link #LANGUAGES}
	 * @param overlay a site's directory, or null
	 * @throws InvalidLexicon if a file cannot be used
	 * @throws IllegalArgumentException if there is no lexicon of a language
	 */
	public static Lexicon load(List<String> languages, @Nullable Path overlay) {
		LexiconLoader loader = new LexiconLoader();
		for (String language : languages) {
			if (!LANGUAGES.contains(language)) {
				throw new IllegalArgumentException(
						"advisor.terminology.languages: there is no lexicon of \"%s\", only of %s".formatted(language,
								LANGUAGES));
			}
			String file = FOLDER + language + ".yaml";
			loader.add(file, shipped(file));
		}
		if (overlay != null) {
			overlay(overlay).forEach(loader::add);
		}
		return loader.load();
	}

	private static byte[] shipped(String name) {
		try (InputStream stream = Lexicons.class.getClassLoader().getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("There is no " + name);
			}
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> overlay(Path directory) {
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.filter((entry) -> entry.toString().endsWith(".yaml")).sorted().toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("advisor.terminology.overlay: cannot read " + directory + " (" + ex + ")",
					ex);
		}
	}

}
