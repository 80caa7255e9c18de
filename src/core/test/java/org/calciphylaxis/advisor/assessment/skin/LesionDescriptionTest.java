package org.calciphylaxis.advisor.assessment.skin;

import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;

/** Rules, sections 3 and 4: what a code and the words beside it are worth together. */
class LesionDescriptionTest {

	private static SkinEvidence skin(ConditionBuilder problem) {
		return aChart().with(problem).patient().skin();
	}

	@ParameterizedTest
	@CsvSource({ "livedo of both thighs, true", "retiform ulcer, true", "black eschar of the thigh, true",
			"black eschar of the heel, false", "brown eschar of the thigh, false", "painful ulcer, false" })
	void besideTheCodeOfAnotherCauseOnlyWhatItDoesNotExplainCounts(String words, boolean specific) {
		for (Concept cause : new Concept[] { Concept.ALTERNATIVE_CAUSE_ULCER, Concept.ALTERNATIVE_CAUSE_GANGRENE }) {
			SkinEvidence skin = skin(problem(cause).saying(words));
			assertThat(skin.isSpecific()).as("%s beside %s", words, cause).isEqualTo(specific);
			assertThat(skin.isNonSpecific()).isFalse();
		}
	}

	@ParameterizedTest
	@CsvSource({ "thigh, true", "toe, false" })
	void gangreneIsSpecificAwayFromTheEndsOfTheLimbs(String site, boolean specific) {
		SkinEvidence skin = skin(problem(Concept.SKIN_GANGRENE).at(site));
		assertThat(skin.isSpecific()).isEqualTo(specific);
		assertThat(skin.isNonSpecific()).isEqualTo(!specific);
	}

	@Test
	void gangreneWithoutASiteIsNonSpecific() {
		assertThat(skin(problem(Concept.SKIN_GANGRENE)).isSpecific()).isFalse();
		assertThat(skin(problem(Concept.SKIN_GANGRENE)).isNonSpecific()).isTrue();
	}

	@Test
	void painMakesCodedPurpuraSpecific() {
		assertThat(skin(problem(Concept.PURPURA)).isEarly()).isTrue();
		assertThat(skin(problem(Concept.PURPURA).saying("painful purpura of the legs")).isSpecific()).isTrue();
		assertThat(skin(problem(Concept.PURPURA).saying("tender")).isSpecific()).isTrue();
	}

	@Test
	void purpuraOfOldSkinAndOfTheArmIsNone() {
		assertThat(skin(problem(Concept.PURPURA).saying("senile purpura")).isPresent()).isFalse();
		assertThat(skin(problem(Concept.PURPURA).at("forearm")).isPresent()).isFalse();
		assertThat(skin(problem(Concept.PURPURA).at("hand")).isPresent()).isFalse();
	}

	@Test
	void aLumpCountsOnlyWhenItHurts() {
		assertThat(skin(problem(Concept.SKIN_FINDING_LUMP)).isPresent()).isFalse();
		assertThat(skin(problem(Concept.SKIN_FINDING_LUMP).saying("tender lump of the flank")).isEarly()).isTrue();
	}

	@Test
	void ulcersAreSpecificAtFattySitesOnly() {
		assertThat(skin(problem(Concept.SKIN_FINDING_ULCER).at("buttock")).isSpecific()).isTrue();
		assertThat(skin(problem(Concept.SKIN_FINDING_ULCER).at("calf")).isSpecific()).isFalse();
	}

	@Test
	void aWordThatDeniesTheCodedFindingSilencesIt() {
		assertThat(skin(problem(Concept.SKIN_NECROSIS).saying("necrotic ulcer, healed")).isPresent()).isFalse();
		assertThat(skin(problem(Concept.SKIN_LIVEDO).saying("no livedo")).isPresent()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "ulcer of the penis, true", "pain of the penis, true", "normal penis, false",
			"Painful ulcer of glans, true", "Penile necrosis, true", "Gangrene of the penis, true",
			"Phimosis of penis, false", "No ulcer of penis, false", "Ulcer of thigh, false" })
	void penileFindingsByWords(String words, boolean penile) {
		assertThat(skin(ConditionBuilder.words(words)).isPenile()).isEqualTo(penile);
	}

	@Test
	void anUnspecificPenileCodeNeedsWords() {
		Concept[] codes = { Concept.SKIN_FINDING_PENILE, Concept.PENILE_DISORDER_OTHER };
		assertThat(skin(problem(codes)).isPenile()).isFalse();
		assertThat(skin(problem(codes).saying("penile necrosis")).isPenile()).isTrue();
		assertThat(skin(problem(Concept.SKIN_NECROSIS).at("penis")).isPenile()).isTrue();
	}

}
