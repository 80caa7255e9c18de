package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * What a skin finding is worth, the weakest first (rules, section 3). NONE: no evidence.
 * EARLY: non-specific, but enough for suspectedEarly.
 */
public enum Specificity {

	NONE, NON_SPECIFIC, EARLY, SPECIFIC;

	public boolean isStrongerThan(Specificity other) {
		return compareTo(other) > 0;
	}

}
