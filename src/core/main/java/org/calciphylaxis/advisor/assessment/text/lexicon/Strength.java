package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * The class of skin evidence, the weakest first (rules, section 3).
 */
public enum Strength {

	NONE, NON_SPECIFIC, EARLY, SPECIFIC

}
