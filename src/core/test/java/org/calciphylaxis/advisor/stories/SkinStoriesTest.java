package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Test;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.NON_UREMIC;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.PENILE_LESION;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.POSSIBLE;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED_EARLY;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED_SEPSIS;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.CRITICAL;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.INFO;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.*;
import static org.calciphylaxis.advisor.stories.ConditionDetail.at;
import static org.calciphylaxis.advisor.stories.ConditionDetail.noted;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.ConditionDetail.verified;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.aWoman;

/** Patients with a lesion: the vignettes of the rules, by number. */
class SkinStoriesTest {

	private static PatientStory thighUlcerOnWarfarin() {
		return aWoman(58).with(HEMODIALYSIS, since(6 * 366))
			.taking(WARFARIN)
			.measured(BMI, "38", "kg/m2")
			.with(ULCER_OF_THIGH, since(10))
			.measured(PAIN, "9", "{score}");
	}

	@Test
	void suspectsWithAThighUlcerOnWarfarin() {
		thighUlcerOnWarfarin().whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.noting(AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST)
			.offering(SuggestionGroup.BIOPSY, SuggestionGroup.IMAGING, SuggestionGroup.MINERAL_METABOLISM_LABS,
					SuggestionGroup.COAGULATION_LABS, SuggestionGroup.INFLAMMATION_LABS, SuggestionGroup.DERMATOLOGY,
					SuggestionGroup.NEPHROLOGY);
	}

	@Test
	void isUrgedBySepsisOnTop() {
		thighUlcerOnWarfarin().with(SEPSIS, since(1))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED_SEPSIS, CRITICAL)
			.offering(SuggestionGroup.SEPSIS_LABS)
			.notOffering(SuggestionGroup.BIOPSY);
	}

	@Test
	void countsWarfarinThatWasStoppedLately() {
		aPatient().with(HEMODIALYSIS)
			.stopped(WARFARIN, 60)
			.with(LIVEDO, since(3))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.becauseOf("Vitamin K antagonist, stopped");
	}

	@Test
	void forgetsWarfarinThatWasStoppedLongAgo() {
		aPatient().with(HEMODIALYSIS)
			.stopped(WARFARIN, 400)
			.with(LIVEDO)
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.notBecauseOf("Vitamin K antagonist");
	}

	@Test
	void takesAProvisionalDiagnosisAsSpecific() {
		aPatient().with(HEMODIALYSIS)
			.with(CALCIPHYLAXIS, verified("provisional"))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.noting(AdviceNote.PROVISIONAL_DIAGNOSIS);
	}

	private static PatientStory cellulitisOnDialysis() {
		return aMan(60).with(HEMODIALYSIS, since(2 * 365))
			.with(CELLULITIS_OF_CALF)
			.with(DIABETES)
			.measured(BMI, "33", "kg/m2")
			.measured(ALBUMIN, "30", "g/L");
	}

	@Test
	void suspectsEarlyWithCellulitisAndAVeryHighPth() {
		cellulitisOnDialysis().measured(PTH_MOLAR, "120", "pmol/L")
			.whenChartIsOpened()
			.isAdvised(SUSPECTED_EARLY, INFO)
			.showing("120 pmol/L (1132 pg/mL)");
		cellulitisOnDialysis().measured(PTH, "1200", "ng/L").whenChartIsOpened().isAdvised(SUSPECTED_EARLY, INFO);
	}

	@Test
	void neverGuessesTheUnitOfAPth() {
		cellulitisOnDialysis().measured(PTH, "120", "")
			.whenChartIsOpened()
			.isAdvisedNothing()
			.listing("PTH", "not usable: no unit");
	}

	@Test
	void correctsCalciumForALowAlbumin() {
		aPatient().with(HEMODIALYSIS)
			.with(ULCER_OF_THIGH)
			.measured(CALCIUM, "2.30", "mmol/L")
			.measured(ALBUMIN, "22", "g/L")
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.showing("corrected for albumin 2.66 mmol/L (10.7 mg/dL)");
	}

	@Test
	void showsPhosphateAsChartedAndConverted() {
		aPatient().with(HEMODIALYSIS)
			.with(ULCER_OF_THIGH)
			.measured(PHOSPHATE, "1.9", "mmol/L")
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.showing("1.9 mmol/L (5.9 mg/dL)");
	}

	private static PatientStory explainedHeelUlcer() {
		return aMan(70).with(HEMODIALYSIS)
			.with(DIABETES)
			.with(ARTERIAL_LEG_ULCER)
			.with(HEEL_ULCER, since(35), noted("painful"))
			.with(DIABETIC_FOOT_ULCER)
			.measured(PAIN, "5", "{score}");
	}

	@Test
	void leavesAHeelUlcerWithAnotherCauseAlone() {
		explainedHeelUlcer().whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void isNotToldAwayFromLivedoByAnotherUlcer() {
		explainedHeelUlcer().with(LIVEDO, at("thigh")).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void holdsAPainfulGangreneOfAToePossible() {
		aMan(70).with(HEMODIALYSIS)
			.taking(WARFARIN)
			.with(PERIPHERAL_ARTERY_DISEASE)
			.with(GANGRENE, since(35), at("toe"))
			.measured(PAIN, "8", "{score}")
			.whenChartIsOpened()
			.isAdvised(POSSIBLE, INFO)
			.noting(AdviceNote.ACRAL_ONLY);
	}

	@Test
	void warnsOfAPenileUlcerAndNeverOffersABiopsy() {
		aMan(60).with(END_STAGE_KIDNEY_DISEASE)
			.with(PENILE_ULCER)
			.measured(BMI, "22", "kg/m2")
			.measured(PTH, "900", "pg/mL")
			.whenChartIsOpened()
			.isAdvised(PENILE_LESION, WARNING)
			.offering(SuggestionGroup.UROLOGY)
			.notOffering(SuggestionGroup.BIOPSY);
	}

	@Test
	void suspectsAfterATransplantToo() {
		aPatient().with(KIDNEY_TRANSPLANT, since(120))
			.measured(EGFR, "60", "mL/min/{1.73_m2}")
			.taking(PREDNISONE)
			.taking(ACENOCOUMAROL)
			.with(PURPURA, at("leg"))
			.with(SKIN_NECROSIS, at("thigh"))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void suspectsInAdvancedKidneyDisease() {
		aPatient().with(KIDNEY_DISEASE_STAGE_4)
			.measured(EGFR, "22", "mL/min/{1.73_m2}")
			.with(OBESITY)
			.taking(WARFARIN)
			.withText("painful necrotic ulcer of abdomen")
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void warnsWithHealthyKidneysOnWarfarin() {
		aWoman(66).taking(WARFARIN)
			.with(SKIN_NECROSIS, at("both calves"))
			.whenChartIsOpened()
			.isAdvised(NON_UREMIC, WARNING);
	}

	@Test
	void informsWithHealthyKidneysAndOtherRiskFactors() {
		aPatient().with(PRIMARY_HYPERPARATHYROIDISM)
			.with(LUPUS)
			.taking(PREDNISONE, 10)
			.with(LIVEDO)
			.with(SKIN_NECROSIS, at("thigh"))
			.whenChartIsOpened()
			.isAdvised(NON_UREMIC, INFO);
	}

	@Test
	void saysNothingOfAFootUlcerWithHealthyKidneys() {
		aPatient().with(DIABETES).with(FOOT_ULCER).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void judgesWithoutLabsAndSaysSo() {
		aPatient().with(HEMODIALYSIS)
			.with(LIVEDO)
			.taking(WARFARIN)
			.without(PrefetchKey.LABS)
			.without(PrefetchKey.OBSERVATIONS)
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING)
			.listing("Laboratory results", "not available");
	}

	@Test
	void holdsAPainfulPlaquePossible() {
		aWoman(60).with(HEMODIALYSIS, since(3 * 365))
			.measured(PTH, "200", "pg/mL")
			.withText("painful plaque on calf")
			.measured(BMI, "24", "kg/m2")
			.whenChartIsOpened()
			.isAdvised(POSSIBLE, INFO);
	}

	@Test
	void judgesTheProblemThatIsBeingAdded() {
		aWoman(58).with(HEMODIALYSIS, since(6 * 366))
			.taking(WARFARIN)
			.measured(BMI, "38", "kg/m2")
			.newProblem(LIVEDO)
			.whenProblemIsAdded()
			.isAdvised(SUSPECTED, WARNING);
	}

}
