package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.junit.jupiter.api.Test;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.AGGRAVATING_MEDICATION_ORDER;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_AGGRAVATING_MEDICATION;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.VITAMIN_K_ANTAGONIST_ORDER;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.CRITICAL;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.*;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.aWoman;

/**
 * Patients whose medication matters: taken with an established diagnosis, or about to be
 * ordered.
 */
class MedicationStoriesTest {

	private static PatientStory established() {
		return aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS);
	}

	@Test
	void isCriticalOnAVitaminKAntagonist() {
		established().taking(JANTOVEN).whenChartIsOpened().isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@Test
	void saysNothingOnceWarfarinIsStopped() {
		established().stopped(JANTOVEN, 60).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void warnsOfACalciumBinder() {
		established().taking(CALCIUM_ACETATE)
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_AGGRAVATING_MEDICATION, WARNING);
	}

	@Test
	void readsADrugFromItsText() {
		established().takingByText("Coumadin 5 mg daily")
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL)
			.remarking(Remark.FROM_TEXT);
	}

	@Test
	void doesNotReadAStopAsTaking() {
		established().takingByText("stop Coumadin - bleeding").whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void knowsTheDiagnosisBehindAnUnspecificCodeByItsWords() {
		aPatient().with(HEMODIALYSIS)
			.with(OTHER_CALCIUM_DISORDER.concept().setText("Calciphylaxis"))
			.taking(WARFARIN)
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL);
	}

	@Test
	void saysNothingOfApixaban() {
		established().taking(APIXABAN).with(LONG_TERM_ANTICOAGULANT).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void offersNoApixabanWithAMechanicalValve() {
		established().with(MECHANICAL_VALVE)
			.taking(WARFARIN)
			.whenChartIsOpened()
			.isAdvised(ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, CRITICAL)
			.noting(AdviceNote.DOAC_UNSUITABLE);
	}

	@Test
	void asksAboutWarfarinOnHold() {
		established().onHold(WARFARIN).whenChartIsOpened().isAdvised(ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST, INFO);
	}

	@Test
	void warnsOfWarfarinDraftedOnDialysis() {
		aPatient().with(HEMODIALYSIS)
			.drafting(WARFARIN_3_MG)
			.whenOrderIsSigned()
			.isAdvised(VITAMIN_K_ANTAGONIST_ORDER, WARNING);
	}

	@Test
	void isCriticalOfWarfarinDraftedWithTheDiagnosis() {
		aPatient().with(CALCIPHYLAXIS)
			.drafting(COUMADIN)
			.whenOrderIsSigned()
			.isAdvised(VITAMIN_K_ANTAGONIST_ORDER, CRITICAL);
	}

	@Test
	void leavesAFunctioningGraftAlone() {
		aPatient().with(KIDNEY_TRANSPLANT, since(8 * 365))
			.measured(EGFR, "65", "mL/min/{1.73_m2}")
			.drafting(WARFARIN)
			.whenOrderIsSigned()
			.isAdvisedNothing();
	}

	@Test
	void doesNotTakeAcuteDialysisForChronic() {
		aPatient().with(ACUTE_KIDNEY_INJURY)
			.performed(CONTINUOUS_DIALYSIS, 3)
			.performed(CONTINUOUS_DIALYSIS, 1)
			.drafting(WARFARIN)
			.whenOrderIsSigned()
			.isAdvisedNothing();
	}

	@Test
	void warnsOfCalcitriolDraftedWithTheDiagnosis() {
		aPatient().with(CALCIPHYLAXIS)
			.drafting(CALCITRIOL)
			.whenOrderIsSigned()
			.isAdvised(AGGRAVATING_MEDICATION_ORDER, WARNING);
	}

	@Test
	void saysNothingOfApixabanDrafted() {
		aWoman(58).with(HEMODIALYSIS, since(6 * 366))
			.taking(WARFARIN)
			.with(ULCER_OF_THIGH)
			.drafting(APIXABAN)
			.whenOrderIsSigned()
			.isAdvisedNothing();
	}

	@Test
	void saysWhenADraftContinuesWhatIsTaken() {
		aPatient().with(HEMODIALYSIS)
			.taking(WARFARIN)
			.drafting(COUMADIN)
			.whenOrderIsSigned()
			.isAdvised(VITAMIN_K_ANTAGONIST_ORDER, WARNING)
			.noting(AdviceNote.CONTINUES_MEDICATION);
	}

}
