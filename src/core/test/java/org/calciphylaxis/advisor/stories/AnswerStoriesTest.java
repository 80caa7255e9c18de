package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.POSSIBLE;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;

/** What an examination asks, and what its answers make of it. */
class AnswerStoriesTest {

	private static final String ULCER = "{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"46742003\"}]}";

	private static PatientStory examined(String code, String value, int daysAgo) {
		return aPatient().with(HEMODIALYSIS)
			.add(PrefetchKey.OBSERVATIONS, "Observation",
					"\"status\":\"final\",\"category\":[{\"coding\":[{\"code\":\"exam\"}]}],\"code\":%s,\"bodySite\":{\"text\":\"left thigh\"},\"effectiveDateTime\":\"%s\"%s"
						.formatted(code, daysAgo(daysAgo), value));
	}

	private static PatientStory examined(String code, String value) {
		return examined(code, value, 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",\"valueBoolean\":true", ",\"valueString\":\"Yes, since May\"",
			",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"52101004\"}]}",
			",\"valueCodeableConcept\":{\"text\":\"Present\",\"coding\":[{\"display\":\"Present (qualifier value)\"}]}" })
	void anAffirmedUlcerOfTheThighIsSpecific(String value) {
		examined(ULCER, value).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",\"valueBoolean\":false", ",\"valueString\":\"Not present on exam today\"",
			",\"valueString\":\"none seen on either leg\"", ",\"valueCodeableConcept\":{\"text\":\"Absent\"}",
			",\"valueString\":\"never\"", ",\"dataAbsentReason\":{\"text\":\"unknown\"}",
			",\"interpretation\":[{\"text\":\"Negative\"}]" })
	void aDeniedLivedoIsNoEvidence(String value) {
		examined("{\"coding\":[%s]}".formatted(LIVEDO.coding()), value).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void aQuestionIsNoFinding() {
		String question = "{\"text\":\"Do you have painful lumps or non-healing wounds?\"}";
		examined(question, ",\"valueString\":\"Not at all\"").whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void anOldExaminationDoesNotTellThatALesionHasNotHealed() {
		String calf = "{\"text\":\"induration of the calf\"}";
		examined(calf, "", 60).whenChartIsOpened().isAdvisedNothing();
		examined("{\"text\":\"non-healing wound of the calf\"}", "", 60).whenChartIsOpened().isAdvised(POSSIBLE, INFO);
	}

}
