package org.calciphylaxis.advisor.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** Where the ValueSets are: in the program, and in a site's overlay directory. */
final class ValueSetLoader {

	private ValueSetLoader() {
	}

	/** One file per concept, in the order of the concepts. */
	static List<ValueSetSource> shipped() {
		List<ValueSetSource> files = new ArrayList<>();
		for (Concept concept : Concept.values()) {
			files.add(shipped("fhir-resources/valuesets/" + concept.valueSetId() + ".json"));
		}
		return files;
	}

	private static ValueSetSource shipped(String name) {
		try (InputStream stream = ValueSetLoader.class.getClassLoader().getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("There is no " + name);
			}
			return new ValueSetSource(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The {@code .json} files directly in the directory, by name.
	 * @throws IllegalStateException if it is not a directory, or one of them cannot be
	 * read as UTF-8
	 */
	static List<ValueSetSource> overlay(Path directory) {
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.filter((entry) -> entry.toString().endsWith(".json"))
				.sorted()
				.map(ValueSetLoader::overlayFile)
				.toList();
		}
		catch (IOException ex) {
			throw unreadable(directory, ex);
		}
	}

	private static ValueSetSource overlayFile(Path file) {
		try {
			return new ValueSetSource(file.toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw unreadable(file, ex);
		}
	}

	private static IllegalStateException unreadable(Path path, IOException cause) {
		return new IllegalStateException("advisor.terminology.overlay: cannot read " + path + " (" + cause + ")",
				cause);
	}

}
