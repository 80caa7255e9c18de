package org.calciphylaxis.advisor.assessment.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.calciphylaxis.advisor.CsvRows;
import org.calciphylaxis.advisor.assessment.text.reading.AbatementReading;
import org.calciphylaxis.advisor.assessment.text.reading.CultureReading;
import org.calciphylaxis.advisor.assessment.text.reading.ReportReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Phrases as charts hold them, and what the rules make of each (rules, sections 3 and 4).
 */
class PhrasesTest {

	@ParameterizedTest
	@ValueSource(strings = { "given_en", "given_de", "boxes", "own_en", "own_diagnosis_en", "own_more", "own_de",
			"charts_en", "charts_de" })
	void readsDiagnosesAndSkinAsMeant(String file) {
		assertReadAsMeant(file, TextFixture::value);
	}

	@Test
	void readsBiopsyReports() {
		assertReadAsMeant("reports", (text) -> ReportReading.of(TextFixture.read(text)).name());
	}

	@Test
	void readsBloodCultures() {
		assertReadAsMeant("cultures", (text) -> {
			CultureReading culture = CultureReading.of(TextFixture.read(text));
			String grown = culture.hasOnlyContaminants() ? "CONTAMINANT" : "NONE";
			return culture.hasOrganism() ? "ORGANISM" : grown;
		});
	}

	@Test
	void readsAnswersOfForms() {
		assertReadAsMeant("answers", (text) -> TextFixture.read(text).answer().name());
	}

	@Test
	void readsAbatementInWords() {
		assertReadAsMeant("abatements", (text) -> AbatementReading.of(TextFixture.read(text)).name());
	}

	/** Every phrase of a file in one test, as PIT asks for each test apart. */
	private static void assertReadAsMeant(String file, Function<String, String> reading) {
		List<Map<String, String>> phrases = CsvRows.ofResource("/phrases/" + file + ".csv");
		assertThat(phrases).isNotEmpty();
		assertThat(phrases.stream()
			.filter((phrase) -> !reading.apply(phrase.get("text")).equals(phrase.get("expected")))
			.map((phrase) -> "%s: read %s, meant %s".formatted(phrase.get("text"), reading.apply(phrase.get("text")),
					phrase.get("expected"))))
			.isEmpty();
	}

}
