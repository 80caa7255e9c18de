package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * What a trigger makes of the terms in its reach (rules, section 4).
 */
public enum Modifier {

	/** Denied: "no", "ruled out". */
	NEGATED,

	/** A relative's, or only a risk, a screening or a lesson. */
	SOMEBODY_ELSE,

	/** Was there and no longer is: "history of", "healed". */
	PAST,

	/** Asked, suspected or a differential diagnosis. */
	QUESTION,

	/**
	 * A question that leans toward yes: "consistent with". A biopsy report that says so
	 * is positive (rules, section 7).
	 */
	FAVORED,

	/** A pseudo-trigger, which looks like a trigger and changes nothing: "no change". */
	NOTHING

}
