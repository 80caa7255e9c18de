package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.junit.jupiter.api.Test;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.AT_RISK;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.*;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.ConditionDetail.verified;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.aWoman;

/**
 * Patients who are better served by silence or by less, and those at risk without a
 * lesion.
 */
class ExclusionStoriesTest {

	@Test
	void saysNothingOfTwoRiskFactors() {
		aMan(60).with(HEMODIALYSIS, since(365)).with(DIABETES).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void holdsADialysisPatientOnWarfarinAtRisk() {
		aWoman(62).with(HEMODIALYSIS, since(3 * 365))
			.taking(WARFARIN)
			.measured(BMI, "41", "kg/m2")
			.with(DIABETES)
			.whenChartIsOpened()
			.isAdvised(AT_RISK, INFO);
	}

	@Test
	void offersBiopsyAndImagingForALesionThatIsFound() {
		aMan(64).with(END_STAGE_KIDNEY_DISEASE)
			.with(HEMODIALYSIS)
			.taking(WARFARIN)
			.with(OBESITY)
			.with(SECONDARY_HYPERPARATHYROIDISM)
			.whenChartIsOpened()
			.isAdvised(AT_RISK, INFO)
			.offering(SuggestionGroup.MINERAL_METABOLISM_LABS, SuggestionGroup.BIOPSY, SuggestionGroup.IMAGING);
	}

	@Test
	void saysNothingOfRiskFactorsWithoutAVitaminKAntagonist() {
		aWoman(60).with(HEMODIALYSIS, since(2 * 365))
			.with(OBESITY)
			.with(DIABETES)
			.with(SECONDARY_HYPERPARATHYROIDISM)
			.whenChartIsOpened()
			.isAdvisedNothing();
		aMan(60).with(HEMODIALYSIS, since(365))
			.with(OBESITY)
			.with(SECONDARY_HYPERPARATHYROIDISM)
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void computesTheBodyMassIndexFromPoundsAndInches() {
		aPatient().with(HEMODIALYSIS, since(60))
			.taking(WARFARIN)
			.with(DIABETES)
			.measured(WEIGHT, "230", "[lb_av]")
			.measured(HEIGHT, "64", "[in_i]")
			.whenChartIsOpened()
			.isAdvised(AT_RISK, INFO)
			.showing("39.5 kg/m2");
	}

	@Test
	void doesNotUseAHeightInTheWrongUnit() {
		aPatient().with(HEMODIALYSIS, since(60))
			.taking(WARFARIN)
			.with(DIABETES)
			.measured(WEIGHT, "230", "[lb_av]")
			.measured(HEIGHT, "1.63", "cm")
			.whenChartIsOpened()
			.isAdvised(AT_RISK, INFO)
			.listing("BMI", "not plausible")
			.notBecauseOf("BMI");
	}

	@Test
	void takesARefutedDiagnosisForNothing() {
		aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS, verified("refuted")).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void takesAnUlcerEnteredInErrorForNothing() {
		aMan(60).with(HEMODIALYSIS)
			.with(ULCER_OF_THIGH, verified("entered-in-error"))
			.taking(WARFARIN)
			.measured(BMI, "25", "kg/m2")
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void takesFamilyHistoryAndAllergyForNothing() {
		FamilyMemberHistory mother = new FamilyMemberHistory();
		mother.addCondition().setCode(CALCIPHYLAXIS.concept());
		aPatient().add(PrefetchKey.CONDITIONS, mother).whenChartIsOpened().isAdvisedNothing();
		aPatient().with(HEMODIALYSIS)
			.with(DIABETES)
			.add(PrefetchKey.CONDITIONS, new AllergyIntolerance().setCode(WARFARIN.concept()))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void doesNotReadHypercalciuriaAsCalciphylaxis() {
		aPatient().with(OTHER_CALCIUM_DISORDER.concept().setText("idiopathic hypercalciuria"))
			.whenChartIsOpened()
			.isAdvisedNothing();
	}

	@Test
	void lowersTheAdviceWhileABiopsyIsUnderWay() {
		aPatient().with(HEMODIALYSIS)
			.with(ULCER_OF_THIGH)
			.ordered(SKIN_BIOPSY, 5)
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, INFO)
			.noting(AdviceNote.BIOPSY_UNDER_WAY);
	}

	@Test
	void lowersTheAdviceAfterANegativeBiopsy() {
		aPatient().with(HEMODIALYSIS)
			.with(ULCER_OF_THIGH, since(60))
			.reported(SKIN_BIOPSY, "No evidence of calciphylaxis.", 40)
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, INFO)
			.noting(AdviceNote.NEGATIVE_BIOPSY);
	}

	@Test
	void warnsAgainOfALesionThatIsNewerThanTheBiopsy() {
		aPatient().with(HEMODIALYSIS)
			.with(ULCER_OF_THIGH, since(20))
			.reported(SKIN_BIOPSY, "No evidence of calciphylaxis.", 40)
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void saysNothingOfAChild() {
		aWoman(15).with(HEMODIALYSIS).with(LIVEDO).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void putsComfortFirstInHospice() {
		aPatient().with(HOSPICE)
			.with(CALCIPHYLAXIS)
			.taking(WARFARIN)
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, INFO)
			.noting(AdviceNote.COMFORT_FIRST);
	}

	@Test
	void keepsWarningUnderPalliativeCareAlone() {
		aPatient().with(HEMODIALYSIS)
			.with(PALLIATIVE_CARE)
			.with(LIVEDO)
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void doesNotCountACortisoneCream() {
		aPatient().with(HEMODIALYSIS).takingByText("hydrocortisone 1 % cream").whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void leavesATreatedPatientAlone() {
		aPatient().with(HEMODIALYSIS).with(LIVEDO).taking(SODIUM_THIOSULFATE).whenChartIsOpened().isAdvisedNothing();
	}

}
