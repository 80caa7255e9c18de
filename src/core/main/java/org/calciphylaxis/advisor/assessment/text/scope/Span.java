package org.calciphylaxis.advisor.assessment.text.scope;

/**
 * Words of a text that mean something to the lexicon.
 *
 * @param <T> kind of meaning
 * @param meaning what they mean
 * @param start the first word
 * @param end the word after the last
 */
public record Span<T>(T meaning, int start, int end) {

}
