package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A text after folding, with the way back to where each character stood.
 */
final class FoldedText {

	private char[] characters;

	/** Null as long as each character stands where it stood. */
	private int @Nullable [] offsets;

	private int length;

	private FoldedText(int capacity) {
		this.characters = new char[capacity];
	}

	/** Folds a text in one pass. A soft hyphen before a line end joins the two lines. */
	static FoldedText of(String text) {
		FoldedText folded = new FoldedText(text.length() + 8);
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c < 0x80) {
				at = folded.ascii(text, at, c);
			}
			else if (c == 0xAD) {
				at = afterSoftHyphen(text, at + 1);
			}
			else {
				int codePoint = text.codePointAt(at);
				folded.append(CharacterFolding.fold(codePoint), at);
				at += Character.charCount(codePoint);
			}
		}
		if (folded.offsets != null || folded.length != text.length()) {
			folded.moved()[folded.length] = text.length();
		}
		return folded;
	}

	private int ascii(String text, int at, char c) {
		if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
			append('\n', at);
			return at + 2;
		}
		if (c >= 'A' && c <= 'Z') {
			append((char) (c + 32), at);
		}
		else if (c >= ' ' && c != '`' && c != 0x7F) {
			append(c, at);
		}
		else {
			append(CharacterFolding.fold(c), at);
		}
		return at + 1;
	}

	private static int afterSoftHyphen(String text, int at) {
		int next = at;
		while (next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r')) {
			next++;
		}
		return next;
	}

	private void append(String part, int offset) {
		for (int i = 0; i < part.length(); i++) {
			append(part.charAt(i), offset);
		}
	}

	private void append(char c, int offset) {
		if (this.length == this.characters.length) {
			this.characters = Arrays.copyOf(this.characters, this.length * 2);
			this.offsets = (this.offsets != null) ? Arrays.copyOf(this.offsets, this.length * 2 + 1) : null;
		}
		this.characters[this.length] = c;
		if (this.offsets != null || offset != this.length) {
			moved()[this.length] = offset;
		}
		this.length++;
	}

	private int[] moved() {
		int[] known = this.offsets;
		if (known == null) {
			known = new int[this.characters.length + 1];
			for (int at = 0; at < this.length; at++) {
				known[at] = at;
			}
			this.offsets = known;
		}
		return known;
	}

	int length() {
		return this.length;
	}

	/** The character at a position, or a blank outside the text. */
	char at(int position) {
		return (position >= 0 && position < this.length) ? this.characters[position] : ' ';
	}

	/** Where in the original text a folded character came from. */
	int offset(int position) {
		return (this.offsets != null) ? this.offsets[position] : position;
	}

	char[] characters() {
		return this.characters;
	}

}
