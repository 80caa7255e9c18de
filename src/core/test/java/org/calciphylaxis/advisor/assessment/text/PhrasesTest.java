package org.calciphylaxis.advisor.assessment.text;

import org.calciphylaxis.advisor.assessment.text.reading.AbatementReading;
import org.calciphylaxis.advisor.assessment.text.reading.CultureReading;
import org.calciphylaxis.advisor.assessment.text.reading.ReportReading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Phrases as charts hold them, and what the rules make of each (rules, sections 3 and 4).
 */
class PhrasesTest {

	@ParameterizedTest
	@CsvFileSource(numLinesToSkip = 1,
			resources = { "/phrases/given_en.csv", "/phrases/given_de.csv", "/phrases/boxes.csv", "/phrases/own_en.csv",
					"/phrases/own_diagnosis_en.csv", "/phrases/own_more.csv", "/phrases/own_de.csv",
					"/phrases/charts_en.csv", "/phrases/charts_de.csv" })
	void isReadAsMeant(String text, String expected) {
		assertThat(TextFixture.value(text)).as(text).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvFileSource(numLinesToSkip = 1, resources = "/phrases/reports.csv")
	void readsBiopsyReports(String text, ReportReading expected) {
		assertThat(ReportReading.of(TextFixture.read(text))).as(text).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvFileSource(numLinesToSkip = 1, resources = "/phrases/cultures.csv")
	void readsBloodCultures(String text, String expected) {
		CultureReading culture = CultureReading.of(TextFixture.read(text));
		String grown = culture.hasOnlyContaminants() ? "CONTAMINANT" : "NONE";
		assertThat(culture.hasOrganism() ? "ORGANISM" : grown).as(text).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvFileSource(numLinesToSkip = 1, resources = "/phrases/answers.csv", emptyValue = "")
	void readsAnswersOfForms(String text, FormAnswer expected) {
		assertThat(TextFixture.read(text).answer()).as(text).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvFileSource(numLinesToSkip = 1, resources = "/phrases/abatements.csv", emptyValue = "")
	void readsAbatementInWords(String text, AbatementReading expected) {
		assertThat(AbatementReading.of(TextFixture.read(text))).as(text).isEqualTo(expected);
	}

}
