package org.calciphylaxis.advisor.smart.timeline;

/** The rows of the timeline, from top to bottom. */
public enum Lane {

	DIALYSIS, TRANSPLANT, VITAMIN_K_ANTAGONIST, HARMFUL_DRUG, SKIN, BIOPSY, ADVICE

}
