package org.calciphylaxis.advisor.stories;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.POSSIBLE;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.concept;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** What an examination asks, and what its answers make of it. */
class AnswerStoriesTest {

	private static final String SNOMED_CT = "http://snomed.info/sct";

	private static final CodeableConcept ULCER = concept(SNOMED_CT, "46742003");

	private static PatientStory examined(CodeableConcept code, int daysAgo, Consumer<Observation> answer) {
		PatientStory story = aPatient().with(HEMODIALYSIS);
		Observation examination = story.observation(code, daysAgo)
			.setBodySite(new CodeableConcept().setText("left thigh"));
		examination.addCategory().addCoding().setCode("exam");
		answer.accept(examination);
		return story.add(PrefetchKey.OBSERVATIONS, examination);
	}

	private static PatientStory examined(CodeableConcept code, Type answer) {
		return examined(code, 2, (examination) -> examination.setValue(answer));
	}

	static Stream<Type> affirmations() {
		CodeableConcept present = new CodeableConcept().setText("Present");
		present.addCoding().setDisplay("Present (qualifier value)");
		return Stream.of(new BooleanType(true), new StringType("Yes, since May"), concept(SNOMED_CT, "52101004"),
				present);
	}

	@ParameterizedTest
	@MethodSource("affirmations")
	void anAffirmedUlcerOfTheThighIsSpecific(Type answer) {
		examined(ULCER, answer).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void anUlcerOfTheThighThatIsOnlyNamedIsSpecific() {
		examined(ULCER, 2, AnswerStoriesTest::nothing).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	static Stream<Type> denials() {
		return Stream.of(new BooleanType(false), new StringType("Not present on exam today"),
				new StringType("none seen on either leg"), new CodeableConcept().setText("Absent"),
				new StringType("never"));
	}

	@ParameterizedTest
	@MethodSource("denials")
	void aDeniedLivedoIsNoEvidence(Type answer) {
		examined(LIVEDO.concept(), answer).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void aLivedoThatWasNotLookedForOrIsNegativeIsNoEvidence() {
		examined(LIVEDO.concept(), 2,
				(examination) -> examination.setDataAbsentReason(new CodeableConcept().setText("unknown")))
			.whenChartIsOpened()
			.isAdvisedNothing();
		examined(LIVEDO.concept(), 2, (examination) -> examination.addInterpretation().setText("Negative"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void aQuestionIsNoFinding() {
		examined(words("Do you have painful lumps or non-healing wounds?"), new StringType("Not at all"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void anOldExaminationDoesNotTellThatALesionHasNotHealed() {
		examined(words("induration of the calf"), 60, AnswerStoriesTest::nothing).whenChartIsOpened()
			.isAdvisedNothing();
		examined(words("non-healing wound of the calf"), 60, AnswerStoriesTest::nothing).whenChartIsOpened()
			.isAdvised(POSSIBLE, INFO);
	}

	private static CodeableConcept words(String text) {
		return new CodeableConcept().setText(text);
	}

	private static void nothing(Observation examination) {
	}

}
