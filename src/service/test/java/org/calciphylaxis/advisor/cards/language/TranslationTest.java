package org.calciphylaxis.advisor.cards.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * German says what English says: file by file, the same structure, figures and sources.
 */
class TranslationTest {

	private static final Path ENGLISH = Path.of("cards");

	private static final Path GERMAN = ENGLISH.resolve("de");

	private static final String PLACEHOLDER = "\\{\\{[^}]*}}";

	private static final String CITATION = "https?://[^\\s)>\"]+|PMC\\d+|\\b\\d{8}\\b|[A-Za-z]+\\.md";

	private static final String NUMBER = "(?<![\\w.])\\d+(?:[.,]\\d+)*";

	/** Where the two write a number of a name or an interval in another way. */
	private static final String NO_NUMBER = CITATION + "|" + PLACEHOLDER
			+ "|CKD stage \\d|CKD-Stadium \\d|95 % CI|95-%-KI";

	/** Headings, points, table rows, and the keys of YAML. */
	private static final String LINE = "(?m)^(#{1,3} |[-*] |\\|| *[\\w-]+:)";

	/** A line of three words or more that is no key with its value. */
	private static final Pattern SENTENCE = Pattern.compile("^(?! *[\\w-]+:)(?=(.*?\\b\\p{L}{2,}\\b){3})");

	/** What the loader holds together itself. */
	private static final String MESSAGES = "words.yaml";

	static Stream<String> files() {
		return filesIn(ENGLISH).filter((name) -> !List.of("README.md", MESSAGES).contains(name))
			.filter((name) -> !name.startsWith("de/"));
	}

	@Test
	void everyFileIsThereInBothLanguages() {
		assertThat(filesIn(GERMAN))
			.containsExactlyInAnyOrderElementsOf(Stream.concat(files(), Stream.of(MESSAGES)).toList());
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothHaveTheSamePlaceholders(String file) {
		assertThat(found(PLACEHOLDER, german(file)).distinct())
			.containsExactlyInAnyOrderElementsOf(found(PLACEHOLDER, english(file)).distinct().toList());
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothHaveTheSameLinksAndCitations(String file) {
		assertThat(found(CITATION, german(file)).map(TranslationTest::withoutFragment))
			.containsExactlyInAnyOrderElementsOf(
					found(CITATION, english(file)).map(TranslationTest::withoutFragment).toList());
	}

	/** 2.81 and 1,030 are 2,81 and 1.030 in German. */
	@ParameterizedTest
	@MethodSource("files")
	void bothHaveTheSameNumbers(String file) {
		assertThat(numbers(german(file)).map((number) -> number.replace('.', '!').replace(',', '.').replace('!', ',')))
			.containsExactlyInAnyOrderElementsOf(numbers(english(file)).toList());
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothHaveTheSameLines(String file) {
		assertThat(found(LINE, german(file))).containsExactlyElementsOf(found(LINE, english(file)).toList());
	}

	/** Other than the keys of YAML, what they name, and what is no sentence. */
	@ParameterizedTest
	@MethodSource("files")
	void noLineIsLeftInEnglish(String file) {
		assertThat(sentences(english(file))).doesNotContainAnyElementsOf(sentences(german(file)).toList());
	}

	private static Stream<String> sentences(String text) {
		return text.replaceAll(PLACEHOLDER, "").lines().filter(SENTENCE.asPredicate());
	}

	private static Stream<String> numbers(String text) {
		return found(NUMBER, text.replaceAll(NO_NUMBER, ""));
	}

	private static Stream<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((match) -> match.group());
	}

	private static String withoutFragment(String address) {
		return address.replaceFirst("#.*", "");
	}

	private static String english(String file) {
		return read(ENGLISH.resolve(file));
	}

	private static String german(String file) {
		return read(GERMAN.resolve(file));
	}

	private static Stream<String> filesIn(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString())
				.sorted()
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
