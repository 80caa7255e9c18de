package org.calciphylaxis.advisor.terminology.lexicon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.calciphylaxis.advisor.assessment.text.ConTextReader;
import org.calciphylaxis.advisor.assessment.text.TextFixture;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.reading.DiagnosisReading;
import org.calciphylaxis.advisor.assessment.text.skin.SkinTextReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LexiconLoaderTest {

	private static final String HEAD = "language: xx\nversion: '1'\n";

	@Test
	void loadsTheLanguagesOfTheProject() {
		assertThat(TextFixture.ENGLISH_AND_GERMAN.versions()).hasSize(2);
		assertThat(TextFixture.ENGLISH_AND_GERMAN.findings()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en.yaml", "de.yaml" })
	void eachLanguageStandsForItself(String file) {
		Lexicon lexicon = new LexiconLoader().add(TextFixture.FOLDER.resolve(file)).load();
		assertThat(
				new SkinTextReader(lexicon).read(new ConTextReader(lexicon).read("Livedo reticularis")).specificity())
			.isEqualTo(Specificity.SPECIFIC);
	}

	@Test
	void languagesHaveTheSameFindings() {
		Lexicon english = new LexiconLoader().add(TextFixture.FOLDER.resolve("en.yaml")).load();
		Lexicon german = new LexiconLoader().add(TextFixture.FOLDER.resolve("de.yaml")).load();
		assertThat(german.findings()).isEqualTo(english.findings());
		assertThat(german.sites()).isEqualTo(english.sites());
	}

	@Test
	void siteAddsItsOwnWords() {
		Lexicon lexicon = new LexiconLoader().add(TextFixture.FOLDER.resolve("en.yaml"))
			.add("site.yaml",
					(HEAD + "terms:\n  calciphylaxis: [grey scale disease]\n" + "sites:\n"
							+ "  thigh: {words: [haunch]}\n")
						.getBytes(StandardCharsets.UTF_8))
			.load();
		ConTextReader reader = new ConTextReader(lexicon);
		assertThat(DiagnosisReading.of(reader.read("Suspected grey scale disease"), TermGroup.CALCIPHYLAXIS))
			.isEqualTo(DiagnosisReading.PROVISIONAL);
		assertThat(new SkinTextReader(lexicon).read(reader.read("Ulcer of the haunch")).specificity())
			.isEqualTo(Specificity.SPECIFIC);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "3 | termz:\\n  a: {} | unknown key \"termz\"",
			"4 | terms:\\n  livid:\\n    - x | \"livid\" is unknown", "3 | terms: 5 | a mapping is expected",
			"4 | terms:\\n  livedo: x | a list is expected", "5 | terms:\\n  livedo:\\n    - [a] | a text is expected",
			"5 | terms:\\n  livedo: [a]\\n  livedo: [b] | the key \"livedo\" is there twice",
			"6 | terms:\\n  livedo:\\n    - a\\n    - A | \"A\" is there twice", "4 | terms:\\n  livedo: [a*b] | star",
			"4 | terms:\\n  livedo: ['... b'] | ellipsis",
			"4 | triggers:\\n  - {means: negated, forward: many, words: [x]} | a whole number is expected",
			"4 | triggers:\\n  - {means: negated, forward: 99, words: [x]} | 0 to 12 words",
			"4 | triggers:\\n  - {means: denied, words: [x]} | \"denied\" is unknown",
			"4 | triggers:\\n  - {means: negated} | needs \"means\" and \"words\"",
			"4 | triggers:\\n  - {means: negated, nearest: maybe, words: [x]} | true or false",
			"4 | sites:\\n  tail: {words: [x]} | needs a kind and a region",
			"4 | sites:\\n  tail: {kind: other, region: trunk, within: dragon, words: [x]} | has to be defined before",
			"4 | findings:\\n  certain: [] | unknown key \"certain\"",
			"5 | findings:\\n  specific:\\n    - {is: livedo, all: []} | at least one term",
			"4 | qualifiers:\\n  - {words: [x]} | needs \"of\" and \"words\"",
			"3 | answers: {perhaps: [x]} | unknown key \"perhaps\"", "3 | terms: [ | is not valid YAML",
			"3 | terms: {livedo: !!java.net.URL [x] | is not valid YAML", "3 | <<: {a: b} | unknown key" })
	void namesFileAndLineOfWhatIsWrong(int line, String body, String problem) {
		assertThatExceptionOfType(InvalidLexicon.class).isThrownBy(() -> load(HEAD + body.replace("\\n", "\n")))
			.withMessageStartingWith("x.yaml:" + line + ": ")
			.withMessageContaining(problem)
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line))
			.satisfies((ex) -> assertThat(ex.file()).isEqualTo("x.yaml"));
	}

	@Test
	void asksForLanguageAndVersion() {
		assertThatExceptionOfType(InvalidLexicon.class).isThrownBy(() -> load("language: en"))
			.withMessageContaining("x.yaml:1: a lexicon needs");
	}

	@Test
	void refusesEmptyAndMissingFiles() {
		assertThatExceptionOfType(InvalidLexicon.class).isThrownBy(() -> load("")).withMessage("x.yaml: is empty");
		assertThatExceptionOfType(InvalidLexicon.class)
			.isThrownBy(() -> new LexiconLoader().add(Path.of("no-such-lexicon.yaml")))
			.withMessageContaining("no-such-lexicon.yaml: cannot be read");
	}

	@Test
	void refusesAliasesDepthSizeAndOtherEncodings() {
		assertThatExceptionOfType(InvalidLexicon.class)
			.isThrownBy(() -> load(HEAD + "terms: {livedo: &a [x], ulcer: *a}"))
			.withMessageContaining("alias");
		assertThatExceptionOfType(InvalidLexicon.class).isThrownBy(() -> load("[".repeat(1000)));
		assertThatExceptionOfType(InvalidLexicon.class).isThrownBy(() -> load("#".repeat(1_000_001)))
			.withMessageContaining("characters");
		assertThatExceptionOfType(InvalidLexicon.class)
			.isThrownBy(() -> new LexiconLoader().add("x.yaml", new byte[] { 'a', (byte) 0xFF }))
			.withMessageContaining("UTF-8");
	}

	@Test
	void refusesSecondDocument() {
		assertThatExceptionOfType(InvalidLexicon.class).isThrownBy(() -> load(HEAD + "---\na: b"));
	}

	@Test
	void constructsNoObjectFromATag() {
		assertThatExceptionOfType(InvalidLexicon.class)
			.isThrownBy(() -> load(HEAD + "terms: !!javax.script.ScriptEngineManager [x]"))
			.withMessageContaining("tag is not allowed");
	}

	private static Lexicon load(String text) {
		return new LexiconLoader().add("x.yaml", text.getBytes(StandardCharsets.UTF_8)).load();
	}

}
