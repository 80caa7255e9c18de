package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text, the breaks between them, and which lexicon words each of them is.
 * A question mark is a word of its own, and so is a sign that answers a form.
 */
public final class Tokens {

	private static final int[] NONE = {};

	private int[] starts;

	private int[] ends;

	/** The breaks before each word; one more entry for those at the end. */
	private byte[] breaks;

	private int[][] words;

	private boolean[] numbers;

	private final BitSet questionMarks = new BitSet();

	private int count;

	private long visits;

	Tokens(int expected) {
		this.starts = new int[expected];
		this.ends = new int[expected];
		this.breaks = new byte[expected + 1];
		this.words = new int[expected][];
		this.numbers = new boolean[expected];
	}

	void addQuestionMark(int start, int end, int[] wordIds) {
		this.questionMarks.set(this.count);
		add(start, end, wordIds, false);
	}

	void add(int start, int end, int[] wordIds, boolean number) {
		if (this.count == this.starts.length) {
			int size = this.count * 2;
			this.starts = Arrays.copyOf(this.starts, size);
			this.ends = Arrays.copyOf(this.ends, size);
			this.breaks = Arrays.copyOf(this.breaks, size + 1);
			this.words = Arrays.copyOf(this.words, size);
			this.numbers = Arrays.copyOf(this.numbers, size);
		}
		this.starts[this.count] = start;
		this.ends[this.count] = end;
		this.words[this.count] = wordIds;
		this.numbers[this.count] = number;
		this.breaks[++this.count] = 0;
	}

	void addBreak(int bits) {
		this.breaks[this.count] |= (byte) bits;
	}

	/** How many words the text has. */
	public int count() {
		return this.count;
	}

	/** Where the word begins in the original text. */
	public int start(int token) {
		return this.starts[token];
	}

	/** Where the word ends in the original text. */
	public int end(int token) {
		return this.ends[token];
	}

	/** Whether one of the {@link Break} bits stands before the word. */
	public boolean hasBreak(int token, int bits) {
		return (this.breaks[token] & bits) != 0;
	}

	/** Whether the word begins with a digit. */
	public boolean isNumber(int token) {
		return this.numbers[token];
	}

	/** Whether the word is a question mark. */
	public boolean isQuestionMark(int token) {
		return this.questionMarks.get(token);
	}

	/** The lexicon words that this word is; counts the visit. */
	int[] words(int token) {
		this.visits++;
		return (token < this.count) ? this.words[token] : NONE;
	}

	/** Counts looks at a word, so that a test can hold the reader to linear work. */
	public void visit() {
		this.visits++;
	}

	/** How often words were looked at. */
	public long visits() {
		return this.visits;
	}

}
