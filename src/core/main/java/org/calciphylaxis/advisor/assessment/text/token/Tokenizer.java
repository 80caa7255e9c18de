package org.calciphylaxis.advisor.assessment.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cuts a text into words and breaks in one pass (rules, sections 4 and 10).
 */
public final class Tokenizer {

	/** From this many letters on, a digit begins a new word: "warfarin5mg". */
	private static final int MIN_LETTERS_BEFORE_DIGIT = 3;

	/** The most letters that a piece of an abbreviation with a slash can have: "s/p". */
	private static final int MAX_SLASH_PIECE = 2;

	private static final int MIN_EXPECTED = 16;

	/** With the blank behind it. */
	private static final int LETTERS_OF_WORD = 5;

	/** Beyond what is read of a text of a chart by default. */
	private static final int LONG_TEXT = 10_000;

	private final Vocabulary vocabulary;

	private final IntPredicate abbreviations;

	/**
	 * @param vocabulary the words that the lexicon knows
	 * @param abbreviations which of them end no sentence with their full stop
	 */
	Tokenizer(Vocabulary vocabulary, IntPredicate abbreviations) {
		this.vocabulary = vocabulary;
		this.abbreviations = abbreviations;
	}

	Tokens tokenize(String text) {
		FoldedText folded = FoldedText.of(text);
		Tokens tokens = new Tokens(expectedWords(folded.length()));
		BreakReader breaks = new BreakReader(folded, tokens, this.vocabulary);
		int at = breaks.lineStart(0);
		boolean abbreviation = false;
		while (at < folded.length()) {
			if (!isWordCharacter(folded.at(at))) {
				at = breaks.read(at, abbreviation);
				abbreviation = false;
				continue;
			}
			int end = wordEnd(folded, at);
			int[] words = this.vocabulary.find(folded.characters(), at, end);
			tokens.add(folded.offset(at), folded.offset(end - 1) + 1, words, isDigit(folded.at(at)));
			abbreviation = isAbbreviation(folded, at, end, words);
			at = end;
		}
		return tokens;
	}

	/** Of a text that no chart holds as many as it can have, so that nothing is moved. */
	private static int expectedWords(int length) {
		return (length > LONG_TEXT) ? length / 2 + 1 : Math.max(MIN_EXPECTED, length / LETTERS_OF_WORD);
	}

	/**
	 * A single letter, but for the last one of "Y / N", or a word that the lexicon lists.
	 */
	private boolean isAbbreviation(FoldedText text, int start, int end, int[] words) {
		if (end - start == 1 && !isDigit(text.at(start))) {
			int before = start - 1;
			while (before >= 0 && (text.at(before) == ' ' || text.at(before) == '\n')) {
				before--;
			}
			return text.at(before) != '/';
		}
		for (int word : words) {
			if (this.abbreviations.test(word)) {
				return true;
			}
		}
		return false;
	}

	private static int wordEnd(FoldedText text, int start) {
		int end = pieceEnd(text, start);
		boolean slash = text.at(end) == '/' && isLetters(text, start, end) && isWordCharacter(text.at(end + 1));
		if (slash) {
			int next = pieceEnd(text, end + 1);
			if (isLetters(text, end + 1, next) && text.at(next) != '/') {
				return next;
			}
		}
		return end;
	}

	private static int pieceEnd(FoldedText text, int start) {
		int at = start;
		int letters = 0;
		while (isWordCharacter(text.at(at)) || (letters > 0 && isApostrophe(text, at))) {
			boolean digit = isDigit(text.at(at));
			if (digit && letters >= MIN_LETTERS_BEFORE_DIGIT) {
				return at;
			}
			letters = digit ? Integer.MIN_VALUE : letters + 1;
			at++;
		}
		return at;
	}

	/** Between two letters, as in "can't". */
	private static boolean isApostrophe(FoldedText text, int at) {
		char next = text.at(at + 1);
		return text.at(at) == '\'' && isWordCharacter(next) && !isDigit(next);
	}

	private static boolean isLetters(FoldedText text, int start, int end) {
		if (end - start > MAX_SLASH_PIECE || end == start) {
			return false;
		}
		return !isDigit(text.at(start)) && !isDigit(text.at(end - 1));
	}

	/**
	 * Where the words of a lexicon entry begin and end; its characters are not folded.
	 */
	static List<int[]> wordRanges(String entry) {
		FoldedText folded = FoldedText.of(entry);
		List<int[]> ranges = new ArrayList<>();
		int at = 0;
		while (at < folded.length()) {
			if (isWordCharacter(folded.at(at))) {
				int end = wordEnd(folded, at);
				int next = (end < folded.length()) ? folded.offset(end) : entry.length();
				ranges.add(new int[] { folded.offset(at), Math.min(next, folded.offset(end - 1) + 1) });
				at = end;
			}
			else if (folded.at(at) == '?' || entry.equals("-") || entry.equals("+")) {
				ranges.add(new int[] { folded.offset(at), folded.offset(at) + 1 });
				at++;
			}
			else {
				at++;
			}
		}
		return ranges;
	}

	static boolean isWordCharacter(char c) {
		return (c >= 'a' && c <= 'z') || isDigit(c) || (c >= 0x80 && c != CharacterFolding.BULLET
				&& (Character.isLetterOrDigit(c) || Character.isSurrogate(c)));
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
