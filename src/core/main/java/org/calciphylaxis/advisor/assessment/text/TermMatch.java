package org.calciphylaxis.advisor.assessment.text;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * A term of the lexicon where it stands in a text.
 *
 * @param group what it names
 * @param firstToken its first word
 * @param lastToken its last word
 * @param modifiers what the triggers that reach it say
 */
public record TermMatch(TermGroup group, int firstToken, int lastToken, Set<Modifier> modifiers) {

	/**
	 * How it is meant; the strongest modifier decides. A question about something past or
	 * denied is past or denied.
	 */
	public Assertion assertion() {
		if (this.modifiers.contains(Modifier.NEGATED)) {
			return Assertion.NEGATED;
		}
		if (this.modifiers.contains(Modifier.SOMEBODY_ELSE)) {
			return Assertion.SOMEBODY_ELSE;
		}
		if (this.modifiers.contains(Modifier.PAST)) {
			return Assertion.PAST;
		}
		boolean asked = this.modifiers.contains(Modifier.QUESTION) || this.modifiers.contains(Modifier.FAVORED);
		return asked ? Assertion.QUESTION : Assertion.AFFIRMED;
	}

	/**
	 * Whether the patient has it now, for sure or as a question. A skin finding is never
	 * made doubtful by a question (rules, section 4, "Ends").
	 */
	public boolean isCurrent() {
		return assertion() == Assertion.AFFIRMED || assertion() == Assertion.QUESTION;
	}

}
