package org.calciphylaxis.advisor.chart.value;

import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.reading.DrugNameReader;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrugNamesInTextTest {

	private final DrugNameReader<Concept> names = new DrugNameReader<>(Terminology.shipped().lexicon(), Map
		.of("warfarin", Set.of(Concept.WARFARIN), "calcium acetate", Set.of(Concept.CALCIUM_BINDER_OR_SUPPLEMENT)));

	@ParameterizedTest
	@ValueSource(strings = { "warfarin", "WARFARIN 5mg", "(Warfarin)", "warfarin/placebo",
			"do not take more than two of warfarin" })
	void findsWholeWordsInAnyCase(String text) {
		assertThat(conceptsIn(text)).containsExactly(Concept.WARFARIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "warfarinized", "nowarfarin", "warf arin", "calcium", "calcium, then acetate", "" })
	void findsNoPartsOfWords(String text) {
		assertThat(conceptsIn(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no warfarin", "NOT on warfarin", "never took any warfarin", "stop warfarin",
			"stopped: warfarin", "d/c warfarin", "D/C'd the warfarin", "discontinue warfarin", "discontinued warfarin",
			"avoid warfarin", "allergy to warfarin", "hold the evening warfarin" })
	void heedsWhatSpeaksAgainstItWithinFourWords(String text) {
		assertThat(conceptsIn(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Do not substitute. Warfarin 5 mg", "No generic: warfarin", "DO NOT SUBSTITUTE warfarin",
			"no substitution; warfarin", "Allergy: penicillin. Warfarin 2.5 mg", "do not crush\nwarfarin",
			"No refills. Warfarin" })
	void heedsNothingOfAnotherSentenceOrOfTheProduct(String text) {
		assertThat(conceptsIn(text)).containsExactly(Concept.WARFARIN);
	}

	@Test
	void findsNamesOfSeveralWordsAndSeveralNames() {
		assertThat(conceptsIn("warfarin; Calcium-Acetate 667 mg")).containsExactlyInAnyOrder(Concept.WARFARIN,
				Concept.CALCIUM_BINDER_OR_SUPPLEMENT);
	}

	@Test
	void oneMentionThatNothingSpeaksAgainstIsEnough() {
		assertThat(conceptsIn("stop heparin after a week of overlap with warfarin")).isNotEmpty();
	}

	private Set<Concept> conceptsIn(String text) {
		return this.names.read(text);
	}

}
