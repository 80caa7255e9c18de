package org.calciphylaxis.advisor.assessment.text.token;

/**
 * What may stand between two words, as bits.
 */
public final class Break {

	/** A full stop, semicolon, exclamation mark, vertical bar or inline bullet. */
	public static final int SENTENCE = 1;

	/** A line break that begins a list item. */
	public static final int ITEM = 2;

	/** An empty line. */
	public static final int PARAGRAPH = 4;

	/** A single line break, which is a blank unless a heading follows. */
	public static final int LINE = 8;

	/** A comma that is none of a number. */
	public static final int COMMA = 16;

	/** A colon that is none of a time. */
	public static final int COLON = 32;

	/** A bracket, opening or closing. */
	public static final int BRACKET = 64;

	/** Ends a sentence whatever stands around it. */
	public static final int HARD = SENTENCE | ITEM | PARAGRAPH;

	/** A hyphen or dash between blanks. */
	public static final int DASH = 128;

	private Break() {
	}

}
