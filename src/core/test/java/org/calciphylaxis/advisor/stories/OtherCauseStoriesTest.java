package org.calciphylaxis.advisor.stories;

import org.junit.jupiter.api.Test;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.DIABETIC_FOOT_ULCER;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.PRESSURE_ULCER;
import static org.calciphylaxis.advisor.stories.ChartedCode.ULCER_OF_THIGH;
import static org.calciphylaxis.advisor.stories.ChartedCode.concept;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** Ulcers of another cause explain a lesion at their own site, and at no other. */
class OtherCauseStoriesTest {

	private static PatientStory onDialysis() {
		return aPatient().with(HEMODIALYSIS);
	}

	private static PatientStory coded(PatientStory story, String code) {
		return story.with(concept("http://hl7.org/fhir/sid/icd-10-cm", code));
	}

	@Test
	void aSacralPressureUlcerDoesNotExplainAnUlcerOfTheThigh() {
		onDialysis().with(ULCER_OF_THIGH).with(PRESSURE_ULCER).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
		coded(coded(onDialysis(), "L97.112"), "L89154").whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void aDiabeticFootUlcerDoesNotExplainAnUlcerOfTheThigh() {
		onDialysis().with(ULCER_OF_THIGH).with(DIABETIC_FOOT_ULCER).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void anArterialUlcerOfTheFootDoesNotExplainAnUlcerOfTheThigh() {
		coded(coded(onDialysis(), "L97.119"), "I70.235").whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void anUlcerOfTheSameThighExplainsIt() {
		coded(coded(onDialysis(), "L97.119"), "I70.231").whenChartIsOpened().isAdvised(SUSPECTED, INFO);
		coded(coded(onDialysis(), "L97.119"), "I70.239").whenChartIsOpened().isAdvised(SUSPECTED, INFO);
	}

	@Test
	void anUlcerOfTheOtherSideDoesNot() {
		coded(coded(onDialysis(), "L97.119"), "I70.241").whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void anUlcerWithoutASiteDoesNotExplainAnUlcerOfTheThigh() {
		coded(coded(onDialysis(), "L97.119"), "E11.622").whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

}
