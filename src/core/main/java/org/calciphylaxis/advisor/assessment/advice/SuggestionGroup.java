package org.calciphylaxis.advisor.assessment.advice;

/** Orders that are offered together as one suggestion (rules, section 8). */
public enum SuggestionGroup {

	BIOPSY, IMAGING, MINERAL_METABOLISM_LABS, COAGULATION_LABS, INFLAMMATION_LABS, SEPSIS_LABS, DERMATOLOGY, NEPHROLOGY,
	UROLOGY, PALLIATIVE_AND_PAIN

}
