package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.concept;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** The words of a chart and the bare codes of a route. */
class WordStoriesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Wound not improving, black eschar of thigh", "Livedo racemosa of both thighs",
			"Retiform purpura", "Net-like purple discoloration", "Stellate ulceration of abdomen" })
	void readsWhatTheWordsAffirm(String text) {
		aPatient().with(HEMODIALYSIS).withText(text).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No livedo", "Livedo was not seen", "Livedo ruled out", "Necrotic ulcer unlikely",
			"History of a necrotic ulcer", "h/o livedo", "Denies any painful lumps", "Negative for retiform purpura" })
	void readsNothingIntoWhatTheWordsDeny(String text) {
		aPatient().with(HEMODIALYSIS).withText(text).whenChartIsOpened().isAdvisedNothing();
	}

	private static PatientStory onPrednisolone(String route) {
		PatientStory story = aPatient().with(HEMODIALYSIS).with(LIVEDO);
		MedicationRequest order = story.order(new CodeableConcept().setText("Prednisolone"), "active", 90);
		order.addDosageInstruction().setRoute(concept("http://snomed.info/sct", route));
		return story.add(PrefetchKey.MEDICATION_REQUESTS, order);
	}

	@Test
	void knowsARouteByItsCodeAlone() {
		onPrednisolone("26643006").whenChartIsOpened().becauseOf("Systemic corticosteroid, active");
		onPrednisolone("54485002").whenChartIsOpened().notBecauseOf("Systemic corticosteroid");
	}

}
