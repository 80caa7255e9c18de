package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.CRITICAL;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.OTHER_CALCIUM_DISORDER;
import static org.calciphylaxis.advisor.stories.ChartedCode.SKIN_BIOPSY;
import static org.calciphylaxis.advisor.stories.ChartedCode.ULCER_OF_THIGH;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** Calciphylaxis that is asked about, in a problem list or by the pathologist's slip. */
class DoubtStoriesTest {

	private static PatientStory unspecific(String text) {
		return aPatient().with(HEMODIALYSIS).taking(WARFARIN).with(OTHER_CALCIUM_DISORDER.concept().setText(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "r/o calciphylaxis", "?calciphylaxis", "Concern for calciphylaxis",
			"vasculitis vs calciphylaxis", "possible calcific uremic arteriolopathy" })
	void aDiagnosisInQuestionIsNotEstablished(String text) {
		unspecific(text).whenChartIsOpened().isAdvised(SUSPECTED, WARNING).noting(AdviceNote.PROVISIONAL_DIAGNOSIS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "at risk for calciphylaxis", "screening for calciphylaxis", "mother had calciphylaxis",
			"calciphylaxis ruled out" })
	void aDiagnosisThatThePatientDoesNotHaveIsNone(String text) {
		unspecific(text).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void aNamedDiagnosisIsEstablished() {
		unspecific("Calciphylaxis of both thighs").whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	private static PatientStory reported(String conclusion, String narrative) {
		PatientStory story = aPatient().with(HEMODIALYSIS).with(ULCER_OF_THIGH, since(60));
		DiagnosticReport report = story.report(SKIN_BIOPSY, 40).setConclusion(conclusion);
		report.getText().setStatus(NarrativeStatus.GENERATED).setDivAsString("<div>" + narrative + "</div>");
		return story.add(PrefetchKey.DIAGNOSTIC_REPORTS, report);
	}

	@Test
	void thePathologistsConclusionComesBeforeTheQuestion() {
		reported("No evidence of calciphylaxis.", "Clinical history: calciphylaxis suspected").whenChartIsOpened()
			.isAdvised(SUSPECTED, INFO)
			.noting(AdviceNote.NEGATIVE_BIOPSY);
	}

	@Test
	void aQuestionAloneIsNoReport() {
		reported("Stasis dermatitis.", "Request: r/o calciphylaxis").whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.notBecauseOf("Skin biopsy");
	}

	@Test
	void aPositiveReportIsAProvisionalDiagnosis() {
		reported("Consistent with calciphylaxis.", "").whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.becauseOf("Skin biopsy, positive for calciphylaxis");
	}

}
