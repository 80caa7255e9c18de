package org.calciphylaxis.advisor.assessment.advice;

import java.util.Locale;

/**
 * One order that a card can suggest; its code is the ActivityDefinition of the same name.
 */
public enum SuggestedOrder {

	SKIN_BIOPSY, BONE_SCINTIGRAPHY, SOFT_TISSUE_RADIOGRAPH, PTH, CALCIUM, IONIZED_CALCIUM, PHOSPHATE, ALBUMIN,
	ALKALINE_PHOSPHATASE, VITAMIN_D_25_OH, MAGNESIUM, INR, APTT, PROTEIN_C, PROTEIN_S, ANTITHROMBIN,
	LUPUS_ANTICOAGULANT, CBC, CRP, WOUND_CULTURE, BLOOD_CULTURE, LACTATE, DERMATOLOGY_REFERRAL, NEPHROLOGY_REFERRAL,
	UROLOGY_REFERRAL, PALLIATIVE_CARE_REFERRAL, PAIN_REFERRAL;

	/** The ActivityDefinition's id and file name. */
	public String activityDefinitionId() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
