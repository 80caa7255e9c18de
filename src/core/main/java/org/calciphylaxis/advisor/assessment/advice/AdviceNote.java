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
	/** Mechanical valve or antiphospholipid syndrome: no apixaban wording. */
	NO_APIXABAN,
	/** A diagnosis is provisional, differential or unconfirmed. */
	PROVISIONAL_DIAGNOSIS,
	/** Acral only. */
	ACRAL_ONLY,
	/** The patient is not uremic. */
	NOT_UREMIC,
	/** A calciphylaxis diagnosis is established. */
	ESTABLISHED,
	/** Calciphylaxis resolved within the last year. */
	RESOLVED_CALCIPHYLAXIS,
	/** Livedoid vasculopathy is charted and is itself a mimic. */
	LIVEDOID_VASCULOPATHY,
	/**
	 * A systemic corticosteroid is among the medication to review: with its prescriber.
	 */
	CORTICOSTEROID,
	/** Iron is among the medication: review, do not stop. */
	IRON,
	/** The drafted order continues what the patient already takes. */
	CONTINUES_MEDICATION,
	/** The birth date is missing: judged as an adult. */
	BIRTH_DATE_MISSING,
	/** An anticoagulant whose agent is unknown. */
	ANTICOAGULANT_AGENT_UNKNOWN

}
