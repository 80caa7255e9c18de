package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * Whether a trigger reaches past the commas of a list (rules, section 4, "Negation").
 */
public enum ListReach {

	/** Ends at the first comma. */
	NEVER,

	/** Passes commas when "or" or "nor" follows in the sentence. */
	WITH_OR,

	/** Passes commas from one short element to the next. */
	ALWAYS

}
