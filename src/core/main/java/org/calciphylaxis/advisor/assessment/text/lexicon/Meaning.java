package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * What a phrase of the lexicon means to the reader.
 */
public sealed interface Meaning permits Term, Trigger, Role, SiteName, SideName, Qualifier {

}
