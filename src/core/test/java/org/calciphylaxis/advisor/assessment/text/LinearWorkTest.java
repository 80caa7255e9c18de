package org.calciphylaxis.advisor.assessment.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds reading to work that grows with the length of a text alone; counts, not times.
 */
class LinearWorkTest {

	private static final int MAX_VISITS_PER_WORD = 60;

	@ParameterizedTest
	@ValueSource(strings = { "no ", "no a, ", "no livedo, or ", "denies livedo, ", "suspected ", "not seen ",
			"livedo or ", "ulcer healed ", "calciphylaxis, suspected ", "livedo: no ", "livedo\n", "- livedo\n",
			"left thigh, right calf ", "painful nodule left thigh, nodule calf, ", "pressure ", "pressure ulcer ",
			"skin a a ", "calcific uremic ", "calcific a a a uremic ", "? ", "v. a. ", "cannot be ruled out ",
			"status post a b ", "history of ", "livedo ", "and ", "livedo and ", "diagnosis ", "diagnosis: ", "a\n",
			"heading a b\n", "declined ", "not ", "thigh ", "left ", "sore ", "cua " })
	void visitsEachWordAFewTimes(String repeated) {
		double small = visitsPerWord(repeated.repeat(500));
		double large = visitsPerWord(repeated.repeat(5000));
		assertThat(large).isLessThan(MAX_VISITS_PER_WORD).isLessThan(small * 1.2 + 1);
	}

	private static double visitsPerWord(String text) {
		Layout layout = TextFixture.read(text).layout();
		return (double) layout.visits() / layout.words();
	}

}
