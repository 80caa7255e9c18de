package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node of the letter tree behind {@link Vocabulary}.
 */
final class LetterNode {

	private static final int[] NONE = {};

	private static final char LAST = 'z';

	private static final @Nullable LetterNode[] NO_CHILDREN = {};

	/** By letter, from the first to the last that has one. */
	private @Nullable LetterNode[] ascii = NO_CHILDREN;

	/** The letter of the first child. */
	private int first;

	private final Map<Character, LetterNode> others = new HashMap<>(0);

	/** The words that end here, and the beginnings that end here or before. */
	private int[] whole = NONE;

	/** The beginnings that end here or before. */
	private int[] prefixes = NONE;

	/**
	 * Adds a word below this node.
	 * @param letters its letters, from the end of the word that is looked up first
	 * @param id its number
	 * @param goesOn whether other letters may follow
	 */
	void add(String letters, int id, boolean goesOn) {
		LetterNode node = this;
		for (int i = 0; i < letters.length(); i++) {
			node = node.childOrNew(letters.charAt(i));
		}
		if (goesOn) {
			node.addPrefix(id);
		}
		else {
			node.whole = with(node.whole, id);
		}
	}

	/** The words that the characters from {@code start} to {@code end} are. */
	int[] find(char[] characters, int start, int end, int step) {
		LetterNode node = this;
		for (int at = start; at != end; at += step) {
			LetterNode next = node.child(characters[at]);
			if (next == null) {
				return node.prefixes;
			}
			node = next;
		}
		return node.whole;
	}

	private @Nullable LetterNode child(char letter) {
		int index = letter - this.first;
		if (index >= 0 && index < this.ascii.length) {
			return this.ascii[index];
		}
		return (letter > LAST && !this.others.isEmpty()) ? this.others.get(letter) : null;
	}

	private LetterNode childOrNew(char letter) {
		LetterNode child = child(letter);
		if (child == null) {
			child = new LetterNode();
			child.whole = this.prefixes;
			child.prefixes = this.prefixes;
			if (letter > LAST) {
				this.others.put(letter, child);
			}
			else {
				put(letter, child);
			}
		}
		return child;
	}

	private void put(char letter, LetterNode child) {
		int from = (this.ascii.length == 0) ? letter : Math.min(this.first, letter);
		int to = Math.max(this.first + this.ascii.length, letter + 1);
		@Nullable LetterNode[] wider = new LetterNode[(this.ascii.length == 0) ? 1 : to - from];
		System.arraycopy(this.ascii, 0, wider, Math.max(this.first - from, 0), this.ascii.length);
		wider[letter - from] = child;
		this.ascii = wider;
		this.first = from;
	}

	private void addPrefix(int id) {
		this.whole = with(this.whole, id);
		this.prefixes = with(this.prefixes, id);
		for (LetterNode child : this.ascii) {
			if (child != null) {
				child.addPrefix(id);
			}
		}
		this.others.values().forEach((child) -> child.addPrefix(id));
	}

	private static int[] with(int[] ids, int id) {
		int[] more = Arrays.copyOf(ids, ids.length + 1);
		more[ids.length] = id;
		return more;
	}

}
