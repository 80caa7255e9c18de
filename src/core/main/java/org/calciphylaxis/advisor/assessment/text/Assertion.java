package org.calciphylaxis.advisor.assessment.text;

/**
 * How a term is meant where it stands (rules, section 4).
 */
public enum Assertion {

	/** Said of the patient, now. */
	AFFIRMED,

	/** Asked or suspected. */
	QUESTION,

	/** Was there and is no longer. */
	PAST,

	/** A relative's, or only a risk, a screening or a lesson. */
	SOMEBODY_ELSE,

	/** Denied. */
	NEGATED

}
