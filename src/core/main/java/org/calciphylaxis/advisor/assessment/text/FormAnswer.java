package org.calciphylaxis.advisor.assessment.text;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.scope.AnswerSpans;
import org.calciphylaxis.advisor.assessment.text.scope.Span;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * What a text says as the answer of a form or flowsheet row (rules, section 10,
 * "Answers").
 */
public enum FormAnswer {

	/**
	 * It begins with "present", "positive", "yes" and the like: the row's finding is
	 * there.
	 */
	PRESENT,

	/**
	 * It is nothing but a denial, a normal result or a reason for not looking: no
	 * finding.
	 */
	NOT_AFFIRMED,

	/** It has words of its own; only a finding that they name counts. */
	OWN_WORDS;

	/** "Present? No" and "yes/no" affirm nothing. */
	private static FormAnswer affirmed(Tokens tokens, AnswerSpans answers, int end) {
		int at = end;
		while (at < tokens.count() && tokens.isQuestionMark(at)) {
			at++;
		}
		Span<Role> next = (at < tokens.count()) ? answers.at(at) : null;
		boolean denied = next != null && next.meaning() != Role.ANSWER_PRESENT && next.end() == tokens.count();
		return denied ? NOT_AFFIRMED : PRESENT;
	}

	static FormAnswer of(Tokens tokens, AnswerSpans answers) {
		int at = 0;
		while (at < tokens.count() && !(at > 0 && tokens.hasBreak(at, Break.BRACKET))) {
			Span<Role> answer = answers.at(at);
			if (answer == null) {
				return OWN_WORDS;
			}
			if (answer.meaning() == Role.ANSWER_PRESENT) {
				return (at == 0) ? affirmed(tokens, answers, answer.end()) : OWN_WORDS;
			}
			at = answer.end();
		}
		return NOT_AFFIRMED;
	}

}
