package org.calciphylaxis.advisor.assessment.skin;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.words;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

class SkinEvidenceTest {

	private static SkinEvidence skin(ConditionBuilder... problems) {
		ChartBuilder chart = aChart();
		for (ConditionBuilder problem : problems) {
			chart.with(problem);
		}
		return chart.patient().skin();
	}

	private static ConditionBuilder ulcer() {
		return problem(Concept.SKIN_FINDING_ULCER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "livedo reticularis", "livedo racemosa", "retiform purpura", "violaceous plaque of calf",
			"violaceous induration", "black eschar", "necrotic ulcer", "necrotic plaque", "necrotic wound",
			"stellate ulcer", "net-like purple discoloration", "netlike violaceous pattern" })
	void wordsAreSpecific(String text) {
		assertThat(skin(words(text)).isSpecific()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "painful nodule", "painful red hot lump", "tender plaque", "non-healing wound",
			"nonhealing ulcer", "wound not healing", "induration" })
	void wordsAreNonSpecific(String text) {
		assertThat(skin(words(text)).isNonSpecific()).isTrue();
		assertThat(skin(words(text)).isSpecific()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no livedo", "history of livedo reticularis", "livedo ruled out", "rash", "" })
	void deniedPastOrOtherWordsAreNoEvidence(String text) {
		assertThat(skin(words(text)).isPresent()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "SKIN_LIVEDO", "SKIN_NECROSIS" })
	void codeIsSpecific(Concept concept) {
		assertThat(skin(problem(concept)).isSpecific()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "SKIN_FINDING_EARLY", "SKIN_INFECTION", "SKIN_FINDING_ULCER" })
	void codeIsNonSpecific(Concept concept) {
		assertThat(skin(problem(concept)).isNonSpecific()).isTrue();
		assertThat(skin(problem(concept)).isSpecific()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "thigh, true", "abdomen, true", "abdominal wall, true", "belly, true", "buttock, true",
			"gluteal region, true", "breast, true", "flank, true", "calf, false", "back, false", "toe, false" })
	void ulcerAtAFattySiteIsSpecific(String site, boolean specific) {
		assertThat(skin(ulcer().at(site)).isSpecific()).isEqualTo(specific);
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class,
			names = { "SITE_THIGH", "SITE_BUTTOCK", "SITE_ABDOMEN", "SITE_FLANK", "SITE_BREAST", "SITE_FATTY" })
	void ulcerCodeThatImpliesAFattySiteIsSpecific(Concept site) {
		assertThat(skin(problem(Concept.SKIN_FINDING_ULCER, site)).isSpecific()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "SITE_BACK", "SITE_SKIN_OTHER", "SITE_CALF", "SITE_LEG" })
	void ulcerCodeThatImpliesAnotherSiteIsNot(Concept site) {
		assertThat(skin(problem(Concept.SKIN_FINDING_ULCER, site)).isSpecific()).isFalse();
	}

	@Test
	void gangreneIsSpecificOnlyWithAProximalSite() {
		assertThat(skin(problem(Concept.SKIN_GANGRENE)).isSpecific()).isFalse();
		assertThat(skin(problem(Concept.SKIN_GANGRENE).at("thigh")).isSpecific()).isTrue();
		assertThat(skin(problem(Concept.SKIN_GANGRENE).at("toe")).isSpecific()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "toe", "finger", "heel", "foot", "hand" })
	void acralLesionIsNonSpecificUnlessAProximalOneIsThere(String site) {
		ConditionBuilder necrosis = problem(Concept.SKIN_NECROSIS).at(site);
		assertThat(skin(necrosis).isNonSpecific()).isTrue();
		assertThat(skin(necrosis).isSpecific()).isFalse();
		assertThat(skin(necrosis).isAcralOnly()).isTrue();
		assertThat(skin(necrosis, problem(Concept.SKIN_FINDING_EARLY).at("calf")).isSpecific()).isTrue();
		assertThat(skin(necrosis, problem(Concept.SKIN_LIVEDO)).isAcralOnly()).isFalse();
	}

	@Test
	void livedoidVasculopathyIsSpecificOnlyInUremia() {
		assertThat(skin(problem(Concept.LIVEDOID_VASCULOPATHY)).isPresent()).isFalse();
		assertThat(skin(words("livedoid vasculopathy")).isPresent()).isFalse();
		assertThat(onDialysis().with(Concept.LIVEDOID_VASCULOPATHY).patient().skin().isSpecific()).isTrue();
		assertThat(aChart().with(words("livedoid vasculopathy")).patient().livedoidVasculopathy()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "7, true", "6.9, false", ">=7, true", ">7, true" })
	void severePainRaisesGangreneWithoutASite(String score, boolean specific) {
		ChartBuilder chart = aChart().with(problem(Concept.SKIN_GANGRENE));
		assertThat(chart.lab(Concept.OBS_PAIN, score, "{score}").patient().skin().isSpecific()).isEqualTo(specific);
	}

	@ParameterizedTest
	@CsvSource({ "14, true", "15, false" })
	void painScoreCountsForTwoWeeks(int days, boolean painful) {
		ChartBuilder chart = aChart().with(ulcer()).with(lab(Concept.OBS_PAIN, "9", "{score}").daysAgo(days));
		assertThat(chart.patient().skin().isPainful()).isEqualTo(painful);
	}

	@ParameterizedTest
	@CsvSource({ "7, true", "6.9, false" })
	void painfulBeginsAtSeven(String score, boolean painful) {
		assertThat(aChart().with(ulcer()).lab(Concept.OBS_PAIN, score, "{score}").patient().skin().isPainful())
			.isEqualTo(painful);
	}

	@ParameterizedTest
	@CsvSource({ "severe pain of left calf and right calf, true",
			"exquisitely tender plaque of left and right calf, true",
			"tender plaque of left calf and right calf, false", "severe pain with nodule of left calf, false" })
	void severePainRaisesTwoSites(String text, boolean specific) {
		assertThat(skin(words(text + ", painful nodule")).isSpecific()).isEqualTo(specific);
	}

	@Test
	void severePainDoesNotRaiseAcralLesions() {
		assertThat(
				skin(problem(Concept.SKIN_NECROSIS).saying("severe pain").at("left toe").at("right toe")).isSpecific())
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "28, true", "27, false" })
	void lesionOfFourWeeksIsNonHealing(int days, boolean nonHealing) {
		assertThat(skin(ulcer().onset(days)).isNonHealing()).isEqualTo(nonHealing);
	}

	@Test
	void wordsTellPainAndHealing() {
		assertThat(skin(ulcer().saying("non-healing")).isNonHealing()).isTrue();
		assertThat(skin(ulcer().saying("tenderness")).isPainful()).isTrue();
		assertThat(skin(problem(Concept.SKIN_FINDING_EARLY).saying("painful")).isPainful()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "180, true", "181, false" })
	void problemWithoutStatusCountsForHalfAYear(int days, boolean there) {
		assertThat(skin(ulcer().is(ClinicalStatus.ABSENT).onset(days)).isPresent()).isEqualTo(there);
		assertThat(skin(ulcer().is(ClinicalStatus.ABSENT).recorded(days)).isPresent()).isEqualTo(there);
	}

	@Test
	void activeProblemCountsForAYearASpecificOneHoweverOldAndAnAbatedOneNever() {
		assertThat(skin(ulcer().onset(365)).isPresent()).isTrue();
		assertThat(skin(ulcer().onset(366)).isPresent()).isFalse();
		assertThat(skin(ulcer().onset(900).recorded(365)).isPresent()).isTrue();
		assertThat(skin(ulcer().at("thigh").onset(900)).isPresent()).isTrue();
		assertThat(skin(problem(Concept.SKIN_LIVEDO).onset(900)).isPresent()).isTrue();
		assertThat(skin(problem(Concept.SKIN_LIVEDO).is(ClinicalStatus.ABSENT).onset(900)).isPresent()).isFalse();
		assertThat(skin(ulcer().is(ClinicalStatus.ABSENT)).isPresent()).isTrue();
		assertThat(skin(ulcer().onset(10).abated(1)).isPresent()).isFalse();
		assertThat(skin(ulcer().onset(10).is(ClinicalStatus.RESOLVED)).isPresent()).isFalse();
	}

	@Test
	void penileFindingIsSkinEvidence() {
		assertThat(skin(problem(Concept.SKIN_FINDING_PENILE)).isPenile()).isTrue();
		assertThat(skin(ulcer().at("penis")).isPenile()).isTrue();
		assertThat(skin(words("necrosis of glans")).isPenile()).isTrue();
		assertThat(skin(words("penile pain")).isPenile()).isTrue();
		assertThat(skin(words("penile implant")).isPresent()).isFalse();
	}

	@Test
	void unspecificPenileCodeCountsOnlyByItsWords() {
		ConditionBuilder other = problem(Concept.SKIN_FINDING_PENILE, Concept.PENILE_DISORDER_OTHER);
		assertThat(skin(other).isPresent()).isFalse();
		assertThat(skin(other.saying("penile calciphylaxis")).isPenile()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "calf, calf, true", "left calf, right calf, false", "calf, leg, true", "thigh, sacrum, false",
			"thigh, elsewhere, false", "calf, elsewhere, true", "toe, elsewhere, true", "elsewhere, toe, true",
			"calf, foot, false" })
	void ulcerOfAnotherCauseExplainsTheSameSite(String lesion, String other, boolean explained) {
		assertThat(skin(ulcer().at(lesion), problem(Concept.ALTERNATIVE_CAUSE_ULCER).at(other)).isExplained())
			.isEqualTo(explained);
	}

	@Test
	void livedoAndFattyNecrosisAreNeverExplained() {
		ConditionBuilder pressure = problem(Concept.ALTERNATIVE_CAUSE_ULCER);
		assertThat(skin(ulcer(), pressure).isExplained()).isTrue();
		assertThat(skin(ulcer(), problem(Concept.SKIN_LIVEDO), pressure).isExplained()).isFalse();
		assertThat(skin(problem(Concept.SKIN_NECROSIS).at("thigh"), pressure).isExplained()).isFalse();
		assertThat(skin(problem(Concept.SKIN_NECROSIS).at("calf"), pressure).isExplained()).isTrue();
		assertThat(skin(pressure).isPresent()).isFalse();
	}

	@Test
	void eachKindOfEvidenceIsNotTheOther() {
		assertThat(skin(problem(Concept.SKIN_LIVEDO)).isNonSpecific()).isFalse();
		assertThat(skin(problem(Concept.SKIN_FINDING_PENILE)).isNonSpecific()).isFalse();
		assertThat(skin(problem(Concept.SKIN_FINDING_PENILE)).isSpecific()).isFalse();
	}

	@Test
	void lesionsAreShownOnceTheStrongestFirst() {
		assertThat(skin(ulcer(), problem(Concept.SKIN_LIVEDO), problem(Concept.SKIN_INFECTION)).lesions())
			.extracting(Evidence::item)
			.containsExactly("Livedo", "Skin ulcer", "Skin infection");
	}

	@Test
	void lesionIsShownInTheWordsOfTheChartWithItsSite() {
		assertThat(shown(ulcer().saying("Ulcer").at("left thigh"))).isEqualTo("Ulcer (left thigh)");
		assertThat(shown(ulcer().saying("Ulcer").at("left thigh").at("right calf")))
			.isEqualTo("Ulcer (left thigh, right calf)");
		assertThat(shown(ulcer().saying("Ulcer"))).isEqualTo("Ulcer");
		assertThat(shown(ulcer().saying("Ulcer").at(Concept.SITE_THIGH).at("left"))).isEqualTo("Ulcer (left)");
		assertThat(shown(ulcer().at(Concept.SITE_THIGH))).isEqualTo("coded, without words");
	}

	private static String shown(ConditionBuilder lesion) {
		return skin(lesion).lesions().get(0).value();
	}

	@ParameterizedTest
	@CsvSource({ "thigh, skin ulcer at a fatty site", "calf, skin ulcer" })
	void summaryTellsAFattySite(String site, String brief) {
		assertThat(skin(ulcer().at(site)).lesions()).extracting(Evidence::phrase).containsExactly(brief);
	}

	@Test
	void livedoidVasculopathyIsNotedAsAMimicOnlyOutsideUremia() {
		assertThat(aChart().with(Concept.LIVEDOID_VASCULOPATHY).patient().livedoidVasculopathy()).isTrue();
		assertThat(aChart().with(Concept.SKIN_LIVEDO).patient().livedoidVasculopathy()).isFalse();
		assertThat(onDialysis().with(Concept.LIVEDOID_VASCULOPATHY).patient().livedoidVasculopathy()).isFalse();
	}

	@Test
	void livedoAndRetiformPurpuraInWordsAreNeverExplained() {
		ConditionBuilder pressure = problem(Concept.ALTERNATIVE_CAUSE_ULCER);
		assertThat(skin(words("livedo of calf"), pressure).isExplained()).isFalse();
		assertThat(skin(ulcer().saying("ulcer, livedo"), pressure).isExplained()).isFalse();
		assertThat(skin(words("retiform purpura of calf"), pressure).isExplained()).isFalse();
	}

}
