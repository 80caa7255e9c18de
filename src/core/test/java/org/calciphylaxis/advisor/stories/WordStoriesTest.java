package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;

/** The words of a chart and the bare codes of a route. */
class WordStoriesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Wound not improving, black eschar of thigh", "Livedo racemosa of both thighs",
			"Retiform purpura", "Net-like purple discoloration", "Stellate ulceration of abdomen" })
	void readsWhatTheWordsAffirm(String text) {
		aPatient().with(HEMODIALYSIS).withText(text, "").whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No livedo", "Livedo was not seen", "Livedo ruled out", "Necrotic ulcer unlikely",
			"History of a necrotic ulcer", "h/o livedo", "Denies any painful lumps", "Negative for retiform purpura" })
	void readsNothingIntoWhatTheWordsDeny(String text) {
		aPatient().with(HEMODIALYSIS).withText(text, "").whenChartIsOpened().isAdvisedNothing();
	}

	private static PatientStory onPrednisolone(String route) {
		return aPatient().with(HEMODIALYSIS)
			.with(LIVEDO)
			.add(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
					"\"status\":\"active\",\"intent\":\"order\",\"authoredOn\":\"%s\",\"medicationCodeableConcept\":{\"text\":\"Prednisolone\"},\"dosageInstruction\":[{\"route\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"%s\"}]}}]"
						.formatted(daysAgo(90), route));
	}

	@Test
	void knowsARouteByItsCodeAlone() {
		onPrednisolone("26643006").whenChartIsOpened().becauseOf("Systemic corticosteroid, active");
		onPrednisolone("54485002").whenChartIsOpened().notBecauseOf("Systemic corticosteroid");
	}

}
