package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * Which side of the body.
 */
public enum Laterality {

	LEFT, RIGHT, UNKNOWN

}
