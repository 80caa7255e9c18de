package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the files of this repository. */
class RepositoryConventionsTest {

	private static final int LONGEST = 300;

	/** What people read and change by hand; ValueSets and the like are data. */
	private static final String[] WRITTEN_BY_HAND = { ".java", ".md", ".js", ".css", ".html", ".sh", ".yaml",
			".ci/run" };

	private static final String[] TEXT = { ".java", ".md", ".js", ".css", ".html", ".sh", ".yaml", ".ci/run", ".xml",
			".json", ".sql", ".cff", ".properties" };

	/** One file a language, as long as its vocabulary. */
	private static final Path LEXICONS = Path.of("fhir-resources/lexicon");

	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

	/** LOINC; SNOMED CT or RxNorm; ICD-10-CM with and without its dot; ATC. */
	private static final Pattern MEDICAL_CODE = Pattern.compile(
			"\\d{1,6}-\\d|\\d{5,18}|[A-TV-Z]\\d[0-9AB]\\.[0-9A-Z]{1,4}|[A-TV-Z]\\d[0-9AB]\\d?|[A-Z]\\d{2}[A-Z]{2}\\d{2}");

	@Test
	void noFileIsTooLong() {
		assertThat(RepositoryFiles.files(WRITTEN_BY_HAND))
			.filteredOn((file) -> !isWordList(file) && RepositoryFiles.lines(file).size() > LONGEST)
			.isEmpty();
	}

	private static boolean isWordList(Path file) {
		return file.startsWith(LEXICONS) || file.endsWith("words.yaml");
	}

	@Test
	void everyPackageSaysInOneSentenceWhatItIs() {
		assertThat(packages()).isNotEmpty().allSatisfy((directory) -> {
			Path info = directory.resolve("package-info.java");
			assertThat(RepositoryFiles.file(info.toString())).exists();
			assertThat(RepositoryFiles.text(info)).contains("@NullMarked");
			assertThat(sentence(info)).endsWith(".").doesNotContainPattern("\\. [A-Z]");
		});
	}

	@Test
	void noMedicalCodeIsInJava() {
		assertThat(RepositoryFiles.files(".java")).filteredOn(RepositoryConventionsTest::isMainSource)
			.allSatisfy((file) -> assertThat(strings(file)).as(file.toString())
				.noneMatch((string) -> MEDICAL_CODE.matcher(string).matches() && !isOther(string)));
	}

	@Test
	void medicalCodesAreRecognized() {
		assertThat(Stream.of("2731-8", "11529-5", "237900002", "11289", "855332", "L97.119", "E83.59", "I96", "N186",
				"B01AA03"))
			.allMatch((code) -> MEDICAL_CODE.matcher(code).matches());
	}

	@Test
	void nothingIsLeftForLater() {
		Pattern marks = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
		assertThat(RepositoryFiles.files(TEXT)).allSatisfy(
				(file) -> assertThat(marks.matcher(RepositoryFiles.text(file)).find()).as(file.toString()).isFalse());
	}

	@Test
	void nothingRefersToAPlaceOutside() {
		Pattern outside = Pattern.compile("\\.\\./sha" + "red|/work/(main|wt|shared)\\b|\\bissues sho" + "w\\b");
		assertThat(RepositoryFiles.files(TEXT)).allSatisfy(
				(file) -> assertThat(outside.matcher(RepositoryFiles.text(file)).find()).as(file.toString()).isFalse());
	}

	@Test
	void noProductOfABuildIsKept() {
		assertThat(RepositoryFiles.files(".jar", ".class", ".log")).isEmpty();
	}

	@Test
	void noPackageHoldsMoreThanTwentyTypes() {
		Map<Path, Long> types = RepositoryFiles.files(".java")
			.stream()
			.filter((file) -> isMainSource(file) && !file.endsWith("package-info.java"))
			.collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
		assertThat(types).isNotEmpty()
			.allSatisfy((room, count) -> assertThat(count).as(room.toString()).isLessThan(21));
	}

	@ParameterizedTest
	@ValueSource(strings = { "LICENSE", "NOTICE" })
	void licenseAndNoticeTravelInTheJarsOfCoreAndService(String name) throws IOException {
		String ours = RepositoryFiles.text(Path.of(name));
		List<String> found = new ArrayList<>();
		for (URL url : Collections.list(getClass().getClassLoader().getResources("META-INF/" + name))) {
			try (InputStream file = url.openStream()) {
				found.add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertThat(found).filteredOn(ours::equals).hasSizeGreaterThanOrEqualTo(2);
	}

	private static Stream<Path> packages() {
		return RepositoryFiles.files(".java")
			.stream()
			.filter(RepositoryConventionsTest::isMainSource)
			.map(Path::getParent)
			.distinct();
	}

	private static boolean isMainSource(Path file) {
		return file.toString().matches("src/(core|service|screening)/main/java/.*");
	}

	/** The first paragraph of the Javadoc, in one line. */
	private static String sentence(Path info) {
		String text = RepositoryFiles.text(info);
		int begin = text.indexOf("/**") + 3;
		return text.substring(begin, text.indexOf("*/", begin)).split("<p>")[0].replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
			.strip();
	}

	private static List<String> strings(Path file) {
		return STRING.matcher(RepositoryFiles.text(file))
			.results()
			.map((MatchResult result) -> result.group(1))
			.toList();
	}

	/** A round number, or the method of PKCE. */
	private static boolean isOther(String string) {
		return string.matches("\\d+000") || string.equals("S256");
	}

}
