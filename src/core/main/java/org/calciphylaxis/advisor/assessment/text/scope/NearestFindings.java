package org.calciphylaxis.advisor.assessment.text.scope;

import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Marks the finding that a trigger behind it belongs to, with the words that describe it
 * and the other elements of its list (rules, section 4, "Negation" and "Past").
 */
final class NearestFindings {

	/** How many words to the left a list is followed. */
	private static final int MAX_LIST = 30;

	private final Tokens tokens;

	private final Annotations annotations;

	private final Sentences sentences;

	NearestFindings(Tokens tokens, Annotations annotations, Sentences sentences) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.sentences = sentences;
	}

	/**
	 * Marks from the last word of the finding to the left.
	 * @param list whether the other elements of a list with "or" are meant too
	 */
	void mark(Coverage coverage, Modifier modifier, int last, boolean list) {
		boolean noun = false;
		boolean or = false;
		boolean joined = false;
		for (int at = last; at >= 0 && at > last - MAX_LIST; at--) {
			this.tokens.visit();
			if (this.annotations.isTerm(at)) {
				boolean another = noun && this.annotations.isNoun(at) && !continues(at);
				if (another && !or && !joined) {
					return;
				}
				coverage.add(modifier, at, at + 1);
				noun |= this.annotations.isNoun(at);
				joined = false;
			}
			else if (this.annotations.has(at, Role.OR)) {
				or = list;
			}
			else if (this.annotations.has(at, Role.AND)) {
				joined = list && at > 0 && this.annotations.isTerm(at - 1) && this.annotations.isTerm(at + 1);
			}
			else if (!this.annotations.isPassed(at)) {
				return;
			}
			boolean comma = this.tokens.hasBreak(at, Break.COMMA) && !or;
			if (comma || this.sentences.beginsAt(at)) {
				return;
			}
		}
	}

	/** Whether the word and the next are one name, such as "livedo reticularis". */
	private boolean continues(int token) {
		return this.annotations.isNoun(token + 1) && !this.tokens.hasBreak(token + 1, Break.COMMA);
	}

}
