package org.calciphylaxis.advisor.assessment.text.token;

/**
 * Reads what stands between words: which signs end a sentence, a list element or a line,
 * and which are blanks (rules, section 10, "Line breaks").
 */
final class BreakReader {

	/** The most digits that the number of a list item can have. */
	private static final int MAX_ITEM_DIGITS = 2;

	private final FoldedText text;

	private final Tokens tokens;

	private final int[] questionMark;

	private final int[] minus;

	private final int[] plus;

	BreakReader(FoldedText text, Tokens tokens, Vocabulary vocabulary) {
		this.text = text;
		this.tokens = tokens;
		this.questionMark = vocabulary.find(new char[] { '?' }, 0, 1);
		this.minus = vocabulary.find(new char[] { '-' }, 0, 1);
		this.plus = vocabulary.find(new char[] { '+' }, 0, 1);
	}

	/**
	 * Reads one sign.
	 * @param abbreviation whether the word just before it is an abbreviation
	 * @return where to read on
	 */
	int read(int at, boolean abbreviation) {
		switch (this.text.at(at)) {
			case '\n' -> {
				return lineBreaks(at);
			}
			case '.' -> {
				if (!abbreviation && !isBetweenDigits(at)) {
					this.tokens.addBreak(Break.SENTENCE);
				}
			}
			case ',' -> {
				if (!isBetweenDigits(at)) {
					this.tokens.addBreak(Break.COMMA);
				}
			}
			case ':' -> {
				if (!isBetweenDigits(at)) {
					this.tokens.addBreak(Break.COLON);
					sign(at + 1);
				}
			}
			case ';', '!', '|', CharacterFolding.BULLET -> this.tokens.addBreak(Break.SENTENCE);
			case '(', ')', '[', ']' -> {
				return bracket(at);
			}
			case '-' -> {
				if (this.text.at(at - 1) == ' ') {
					this.tokens.addBreak(Break.DASH);
				}
			}
			case '?' -> {
				return questionMarks(at);
			}
			default -> {
			}
		}
		return at + 1;
	}

	private boolean isBetweenDigits(int at) {
		return Tokenizer.isDigit(this.text.at(at - 1)) && Tokenizer.isDigit(this.text.at(at + 1));
	}

	/** Ends the sentence when it follows a word directly and a blank follows it. */
	private int questionMarks(int at) {
		int end = at;
		while (this.text.at(end) == '?') {
			end++;
		}
		this.tokens.addQuestionMark(this.text.offset(at), this.text.offset(end - 1) + 1, this.questionMark);
		boolean attached = Tokenizer.isWordCharacter(this.text.at(at - 1)) || this.text.at(at - 1) == ')';
		if (attached && !Tokenizer.isWordCharacter(this.text.at(end)) && this.text.at(end) != ')') {
			this.tokens.addBreak(Break.SENTENCE);
		}
		return end;
	}

	/** A sign alone in brackets is an answer: "Livedo (-)". */
	private int bracket(int at) {
		int end = signEnd(at + 1);
		boolean answers = this.text.at(at) == '(' && end > at + 1 && this.text.at(end) == ')';
		if (answers) {
			this.tokens.addBreak(Break.COLON | Break.BRACKET);
			addSign(at + 1, end);
		}
		this.tokens.addBreak(Break.BRACKET);
		return answers ? end + 1 : at + 1;
	}

	/**
	 * A sign alone behind a colon is an answer: "Livedo: -". A hyphen with more behind it
	 * is a dash, a plus is none.
	 */
	private void sign(int start) {
		int at = pastBlanks(start);
		int end = signEnd(at);
		int next = pastBlanks(end);
		boolean isPlus = this.text.at(at) == '+' && next > end;
		if (end > at && (isPlus || next == this.text.length() || ",;.|\n".indexOf(this.text.at(next)) >= 0)) {
			addSign(at, end);
		}
	}

	/** Behind a sign, which may be repeated. */
	private int signEnd(int start) {
		char sign = this.text.at(start);
		int end = start;
		while ((sign == '-' || sign == '+') && this.text.at(end) == sign) {
			end++;
		}
		return end;
	}

	private void addSign(int start, int end) {
		int[] words = (this.text.at(start) == '-') ? this.minus : this.plus;
		this.tokens.add(this.text.offset(start), this.text.offset(end - 1) + 1, words, false);
	}

	private int pastBlanks(int start) {
		int at = start;
		while (at < this.text.length() && this.text.at(at) == ' ') {
			at++;
		}
		return at;
	}

	private int lineBreaks(int start) {
		int at = start;
		int lines = 0;
		while (this.text.at(at) == '\n') {
			lines++;
			at = pastBlanks(at + 1);
		}
		this.tokens.addBreak((lines > 1) ? Break.PARAGRAPH : Break.LINE);
		return lineStart(at);
	}

	/** Passes over the mark of a list item. */
	int lineStart(int at) {
		int end = itemMarkEnd(at);
		if (end > at) {
			this.tokens.addBreak(Break.ITEM);
		}
		return end;
	}

	private int itemMarkEnd(int at) {
		char c = this.text.at(at);
		if (c == '-' || c == '*' || c == '+' || c == '>' || c == CharacterFolding.BULLET) {
			return at + 1;
		}
		if (Tokenizer.isWordCharacter(c) && !Tokenizer.isDigit(c)) {
			return (this.text.at(at + 1) == ')') ? at + 2 : at;
		}
		int end = at;
		while (Tokenizer.isDigit(this.text.at(end))) {
			end++;
		}
		boolean isNumber = end > at && end - at <= MAX_ITEM_DIGITS;
		boolean isMarked = this.text.at(end) == ')'
				|| (this.text.at(end) == '.' && !Tokenizer.isDigit(this.text.at(end + 1)));
		return (isNumber && isMarked) ? end + 1 : at;
	}

}
