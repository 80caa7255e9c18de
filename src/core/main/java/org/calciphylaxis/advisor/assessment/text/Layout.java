package org.calciphylaxis.advisor.assessment.text;

import java.util.function.IntPredicate;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.scope.Annotations;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * How a text is laid out: sentences, and their parts between commas.
 */
public final class Layout {

	private static final int YEAR_DIGITS = 4;

	private static final int DATE_NUMBERS = 3;

	private final Tokens tokens;

	private final Annotations annotations;

	private final IntPredicate sentenceBegins;

	Layout(Tokens tokens, Annotations annotations, IntPredicate sentenceBegins) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.sentenceBegins = sentenceBegins;
	}

	/** How many words the text has. */
	public int words() {
		return this.tokens.count();
	}

	/** Whether a sentence begins with this word. */
	public boolean beginsSentence(int token) {
		return this.sentenceBegins.test(token);
	}

	/** Whether the sentence, or its part after a comma, begins with this word. */
	public boolean beginsPart(int token) {
		return beginsSentence(token) || this.tokens.hasBreak(token, Break.COMMA);
	}

	/** Whether the word names a body site or side, or is no noun, verb or adjective. */
	public boolean isSiteOrFunction(int token) {
		return this.annotations.isSite(token) || this.annotations.has(token, Role.FUNCTION)
				|| this.annotations.has(token, Role.AND) || this.annotations.has(token, Role.OR)
				|| this.tokens.isNumber(token);
	}

	/** Whether it ends with a question mark, or begins as a question does. */
	boolean isQuestion() {
		return words() > 0 && (this.tokens.isQuestionMark(words() - 1) || this.annotations.has(0, Role.ASKING));
	}

	/** Whether the whole text is a date, in digits or with the name of a month. */
	public boolean isDate() {
		int numbers = 0;
		boolean year = false;
		for (int at = 0; at < words(); at++) {
			boolean number = this.tokens.isNumber(at);
			if (!number && !this.annotations.has(at, Role.DATE)) {
				return false;
			}
			numbers += number ? 1 : 0;
			year |= number && end(at) - start(at) == YEAR_DIGITS;
		}
		return year || numbers == DATE_NUMBERS;
	}

	int start(int token) {
		return this.tokens.start(token);
	}

	int end(int token) {
		return this.tokens.end(token);
	}

	/** How often words were looked at, for the test that holds reading to linear work. */
	long visits() {
		return this.tokens.visits();
	}

}
