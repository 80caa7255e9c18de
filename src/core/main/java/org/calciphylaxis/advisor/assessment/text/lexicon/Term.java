package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * The phrase is a term.
 *
 * @param group which
 */
public record Term(TermGroup group) implements Meaning {

}
