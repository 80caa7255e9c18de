package org.calciphylaxis.advisor.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every concept matters: with its ValueSet empty, somebody would be told something else.
 * The stories chart the first code of the ValueSet, where such codes are charted.
 */
class ConceptStoriesTest {

	/**
	 * The excluded ones matter only beside others: {@link ParticularConceptStoriesTest}
	 * has a patient for each, but for four. Each shipped code of DIALYSIS_HD is also in
	 * DIALYSIS_PROCEDURE, each of SITE_FATTY in the ValueSet of its site, each of
	 * ESKD_WITH_TRANSPLANT in KIDNEY_TRANSPLANT; they are there for the codes of an
	 * overlay. AKI changes what the SMART app and screening say of the kidneys, and no
	 * card.
	 */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE,
			names = { "ESKD_WITH_TRANSPLANT", "CKD_STAGE_UNSPECIFIED", "AKI", "DIALYSIS_HD",
					"CALCIPHYLAXIS_DX_NONSPECIFIC", "SKIN_INFECTION_TRUNK_OR_LIMB", "SITE_FATTY", "SITE_ACRAL",
					"AMPUTATION", "DOAC", "CALCITRIOL", "ROUTE_LOCAL", "LAB_LEUKOCYTES", "ORDER_CONSULT_PALLIATIVE",
					"ORDER_CONSULT_PAIN" })
	void somebodyIsToldSomethingElseWithoutIt(Concept concept) {
		assertThat(ConceptStories.of(concept).anyMatch((story) -> isToldSomethingElse(story, concept)))
			.as("a story that changes without %s", concept)
			.isTrue();
	}

	private static boolean isToldSomethingElse(PatientStory story, Concept concept) {
		PatientChart chart = story.chart();
		PatientChart without = ConceptRemoval.without(concept, chart);
		return !without.equals(chart) && Stream.of(Occasion.CHART, Occasion.ORDER)
			.anyMatch((occasion) -> !told(story.judge(chart, occasion)).equals(told(story.judge(without, occasion))));
	}

	/** What a clinician sees of each card, apart from what is missing. */
	static List<Object> told(Assessment assessment) {
		List<Object> told = new ArrayList<>();
		for (Advice advice : assessment.advice()) {
			told.addAll(List.of(advice.code(), advice.indicator(), advice.evidence(), advice.context(), advice.notes(),
					advice.suggestions()));
		}
		return told;
	}

}
