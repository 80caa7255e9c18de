package org.calciphylaxis.advisor.assessment.advice;

/** What an advice must also say; a card's template has a section for each. */
public enum AdviceNote {

	/** A vitamin K antagonist is active: review the need for it. */
	REVIEW_VITAMIN_K_ANTAGONIST,
	/** Hospice or comfort care: comfort first. */
	COMFORT_FIRST,
	/** A first biopsy was negative. */
	NEGATIVE_BIOPSY,
	/** Another cause explains every lesion, so the advice is one level lower. */
	ALTERNATIVE_CAUSE,
	/** A direct oral anticoagulant is no replacement: no apixaban wording. */
	DOAC_UNSUITABLE,
	/** A diagnosis is provisional, differential or unconfirmed. */
	PROVISIONAL_DIAGNOSIS,
	/** Acral only. */
	ACRAL_ONLY,
	/** A calciphylaxis diagnosis is established. */
	ESTABLISHED,
	/** Calciphylaxis is suspected, and none is established. */
	CALCIPHYLAXIS_SUSPECTED,
	/** Calciphylaxis resolved, and none is established. */
	RESOLVED_CALCIPHYLAXIS,
	/** Sodium thiosulfate is active, and no diagnosis is established. */
	TREATED,
	/** A skin biopsy is under way at a site that may be the lesion's. */
	BIOPSY_UNDER_WAY,
	/** Skin findings are charted that bring no advice of their own. */
	OTHER_SKIN_FINDINGS,
	/** Livedoid vasculopathy is charted and is itself a mimic. */
	LIVEDOID_VASCULOPATHY,
	/**
	 * A systemic corticosteroid is among the medication to review: with its prescriber.
	 */
	CORTICOSTEROID,
	/** Iron is among the medication: review, do not stop. */
	IRON,
	/** Denosumab is among the medication: review, do not stop. */
	DENOSUMAB,
	/** A calcium binder or supplement is among the medication. */
	CALCIUM,
	/** Active or nutritional vitamin D is among the medication. */
	VITAMIN_D,
	/** Teriparatide is among the medication. */
	TERIPARATIDE,
	/** The drafted order continues what the patient already takes. */
	CONTINUES_MEDICATION,
	/** The birth date is missing: judged as an adult. */
	BIRTH_DATE_MISSING,
	/** An anticoagulant whose agent is unknown. */
	ANTICOAGULANT_AGENT_UNKNOWN

}
