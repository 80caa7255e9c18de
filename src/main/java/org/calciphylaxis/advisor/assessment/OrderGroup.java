package org.calciphylaxis.advisor.assessment;

/** Orders that are offered together as one suggestion (rules, section 8). */
public enum OrderGroup {

	BIOPSY, IMAGING, MINERAL_METABOLISM_LABS, COAGULATION_LABS, INFLAMMATION_LABS, SEPSIS_LABS, DERMATOLOGY, NEPHROLOGY,
	UROLOGY, PALLIATIVE_AND_PAIN

}
