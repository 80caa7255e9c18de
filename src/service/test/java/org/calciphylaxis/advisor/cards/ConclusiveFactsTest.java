package org.calciphylaxis.advisor.cards;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.stories.StoryAssertions;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCIPHYLAXIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCITRIOL;
import static org.calciphylaxis.advisor.stories.ChartedCode.END_STAGE_KIDNEY_DISEASE;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.PAIN;
import static org.calciphylaxis.advisor.stories.ChartedCode.PENILE_ULCER;
import static org.calciphylaxis.advisor.stories.ChartedCode.ULCER_OF_THIGH;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ConditionDetail.clinically;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.ConditionDetail.until;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;

/** A card says what the chart says: no more, and nothing twice. */
class ConclusiveFactsTest {

	private static final CardWriter WRITER = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	private static final CardContext REQUEST = new CardContext("calciphylaxis-patient-view", "p1", "Practitioner/7",
			Language.EN, null, CardExamples.AS_OF);

	private static String summary(StoryAssertions telling) {
		return WRITER.write(telling.assessment(), REQUEST).get(0).getSummary();
	}

	private static String detail(StoryAssertions telling) {
		return WRITER.write(telling.assessment(), REQUEST).get(0).getDetail();
	}

	@Test
	void endStageDiseaseIsNotCalledDialysis() {
		StoryAssertions telling = aMan(60).with(END_STAGE_KIDNEY_DISEASE).with(PENILE_ULCER).whenChartIsOpened();
		assertThat(summary(telling)).isEqualTo("Consider penile calciphylaxis: penile lesion, kidney failure");
	}

	@Test
	void theDrugComesBeforeThePain() {
		StoryAssertions telling = aPatient().with(HEMODIALYSIS, since(6 * 366))
			.taking(WARFARIN)
			.with(ULCER_OF_THIGH)
			.measured(PAIN, "9", "{score}")
			.whenChartIsOpened();
		assertThat(summary(telling))
			.isEqualTo("Consider calciphylaxis: skin ulcer at a fatty site, active vitamin K antagonist");
		assertThat(detail(telling)).containsOnlyOnce("Dependence on renal dialysis")
			.contains("Dialysis for more than 5 years");
	}

	@Test
	void aDraftOfCalcitriolIsNotCalledAVitaminKAntagonist() {
		StoryAssertions telling = aPatient().with(HEMODIALYSIS)
			.with(LIVEDO)
			.drafting(WARFARIN)
			.drafting(CALCITRIOL)
			.whenOrderIsSigned();
		assertThat(summary(telling)).endsWith(": drafted vitamin K antagonist, drafted calcitriol or analogue");
		assertThat(detail(telling)).contains("a vitamin K antagonist is drafted, and calciphylaxis is suspected.");
	}

	@Test
	void aResolvedDiagnosisIsDatedByItsEnd() {
		StoryAssertions telling = aPatient().with(CALCIPHYLAXIS, clinically("resolved"), until(100))
			.drafting(WARFARIN)
			.whenOrderIsSigned();
		assertThat(detail(telling)).contains("| Calciphylaxis, resolved | Calciphylaxis | " + daysAgo(100) + " |");
	}

}
