package org.calciphylaxis.advisor.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.stories.Charted.CALCIPHYLAXIS;
import static org.calciphylaxis.advisor.stories.Charted.CALCITRIOL;
import static org.calciphylaxis.advisor.stories.Charted.END_STAGE_KIDNEY_DISEASE;
import static org.calciphylaxis.advisor.stories.Charted.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.Charted.LIVEDO;
import static org.calciphylaxis.advisor.stories.Charted.PAIN;
import static org.calciphylaxis.advisor.stories.Charted.PENILE_ULCER;
import static org.calciphylaxis.advisor.stories.Charted.ULCER_OF_THIGH;
import static org.calciphylaxis.advisor.stories.Charted.WARFARIN;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;
import static org.calciphylaxis.advisor.stories.PatientStory.since;
import static org.calciphylaxis.advisor.stories.PatientStory.status;

import org.junit.jupiter.api.Test;

import org.calciphylaxis.advisor.cards.CardProperties;
import org.calciphylaxis.advisor.cards.CardRequest;
import org.calciphylaxis.advisor.cards.CardWriter;

/** A card says what the chart says: no more, and nothing twice. */
class TellingFactsTest {

	private static final CardWriter WRITER = new CardWriter(CardProperties.builtIn());

	private static final CardRequest REQUEST = new CardRequest("calciphylaxis-patient-view", "p1", "Practitioner/7");

	private static String summary(Telling telling) {
		return WRITER.write(telling.assessment(), REQUEST).get(0).getSummary();
	}

	private static String detail(Telling telling) {
		return WRITER.write(telling.assessment(), REQUEST).get(0).getDetail();
	}

	@Test
	void endStageDiseaseIsNotCalledDialysis() {
		Telling telling = aMan(60).with(END_STAGE_KIDNEY_DISEASE).with(PENILE_ULCER).whenChartIsOpened();
		assertThat(summary(telling)).isEqualTo("Consider penile calciphylaxis: penile lesion, kidney failure");
	}

	@Test
	void theDrugComesBeforeThePain() {
		Telling telling = aPatient().with(HEMODIALYSIS, since(6 * 366))
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
		Telling telling = aPatient().with(HEMODIALYSIS)
			.with(LIVEDO)
			.drafting(WARFARIN)
			.drafting(CALCITRIOL)
			.whenOrderIsSigned();
		assertThat(summary(telling)).endsWith(": drafted vitamin K antagonist, drafted calcitriol or analogue");
		assertThat(detail(telling)).contains("a vitamin K antagonist is drafted, and the patient");
	}

	@Test
	void aResolvedDiagnosisIsDatedByItsEnd() {
		String resolved = ",\"clinicalStatus\":" + status("resolved") + ",\"abatementDateTime\":\"" + daysAgo(100)
				+ "\"";
		Telling telling = aPatient().with(CALCIPHYLAXIS, resolved).drafting(WARFARIN).whenOrderIsSigned();
		assertThat(detail(telling)).contains("| Calciphylaxis, resolved | Calciphylaxis | " + daysAgo(100) + " |");
	}

}
