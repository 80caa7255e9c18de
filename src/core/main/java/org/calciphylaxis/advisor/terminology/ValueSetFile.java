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

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.calciphylaxis.advisor.assessment.facts.Concept;

/**
 * A ValueSet file, of the program or of a site's overlay directory, with its line numbers
 * for error messages.
 *
 * @param name the file's name, as the message shows it
 */
record ValueSetFile(String name, String text) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/** One file per concept, in the order of the concepts. */
	static List<ValueSetFile> shipped() {
		List<ValueSetFile> files = new ArrayList<>();
		for (Concept concept : Concept.values()) {
			files.add(shipped("fhir-resources/valuesets/" + concept.valueSetId() + ".json"));
		}
		return files;
	}

	private static ValueSetFile shipped(String name) {
		try (InputStream stream = ValueSetFile.class.getClassLoader().getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("There is no " + name);
			}
			return new ValueSetFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
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
	static List<ValueSetFile> overlay(Path directory) {
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.filter((entry) -> entry.toString().endsWith(".json"))
				.sorted()
				.map(ValueSetFile::read)
				.toList();
		}
		catch (IOException ex) {
			throw unreadable(directory, ex);
		}
	}

	private static ValueSetFile read(Path file) {
		try {
			return new ValueSetFile(file.toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw unreadable(file, ex);
		}
	}

	private static IllegalStateException unreadable(Path path, IOException cause) {
		return new IllegalStateException("advisor.terminology.overlay: cannot read " + path + " (" + cause + ")",
				cause);
	}

	/**
	 * The file as a tree.
	 * @throws InvalidValueSet if it is not JSON
	 */
	JsonNode tree() {
		try {
			return JSON.readTree(this.text);
		}
		catch (JsonProcessingException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
			throw new InvalidValueSet(this.name, line, "is not JSON: " + ex.getOriginalMessage());
		}
	}

	/** The error to throw about the element at the pointer, or the nearest one above. */
	InvalidValueSet broken(JsonPointer pointer, String reason) {
		return new InvalidValueSet(this.name, lineOf(pointer), reason);
	}

	private int lineOf(JsonPointer pointer) {
		int line = 1;
		int depth = -1;
		try (JsonParser parser = JSON.createParser(this.text)) {
			while (parser.nextToken() != null) {
				JsonPointer here = parser.getParsingContext().pathAsPointer();
				int length = here.toString().length();
				if (length > depth && isOnTheWay(here, pointer)) {
					line = parser.currentTokenLocation().getLineNr();
					depth = length;
				}
			}
		}
		catch (IOException ex) {
			return line;
		}
		return line;
	}

	private static boolean isOnTheWay(JsonPointer here, JsonPointer pointer) {
		return (pointer + "/").startsWith(here + "/");
	}

}
