package org.calciphylaxis.advisor.assessment.text;

import org.calciphylaxis.advisor.assessment.text.reading.AbatementReading;
import org.calciphylaxis.advisor.assessment.text.reading.CultureReading;
import org.calciphylaxis.advisor.assessment.text.reading.ReportReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.text.PhraseFiles.assertReadAsMeant;

/**
 * Phrases as charts hold them, and what the rules make of each (rules, sections 3 and 4).
 */
class PhrasesTest {

	@ParameterizedTest
	@ValueSource(strings = { "given_en", "given_de", "boxes", "own_en", "own_diagnosis_en", "own_more", "own_de",
			"charts_en", "charts_de" })
	void readsDiagnosesAndSkinAsMeant(String file) {
		assertReadAsMeant("/phrases/" + file + ".csv", TextFixture::value);
	}

	@Test
	void readsBiopsyReports() {
		assertReadAsMeant("/phrases/reports.csv", (text) -> ReportReading.of(TextFixture.read(text)).name());
	}

	@Test
	void readsBloodCultures() {
		assertReadAsMeant("/phrases/cultures.csv", (text) -> {
			CultureReading culture = CultureReading.of(TextFixture.read(text));
			String grown = culture.hasOnlyContaminants() ? "CONTAMINANT" : "NONE";
			return culture.hasOrganism() ? "ORGANISM" : grown;
		});
	}

	@Test
	void readsAnswersOfForms() {
		assertReadAsMeant("/phrases/answers.csv", (text) -> TextFixture.read(text).answer().name());
	}

	@Test
	void readsAbatementInWords() {
		assertReadAsMeant("/phrases/abatements.csv", (text) -> AbatementReading.of(TextFixture.read(text)).name());
	}

}
