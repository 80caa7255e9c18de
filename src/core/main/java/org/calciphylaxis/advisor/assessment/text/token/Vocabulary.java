package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that a lexicon knows, each with a number. A word of a text is looked up by
 * walking its letters once from the front, for whole words and beginnings, and once from
 * the back, for endings; the walk stops where no lexicon word goes on.
 */
final class Vocabulary {

	private final Map<String, Integer> ids = new HashMap<>();

	private final LetterNode forward = new LetterNode();

	private final LetterNode backward = new LetterNode();

	/** The number of a word, with or without a star, which is new if need be. */
	int add(String word) {
		Integer known = this.ids.get(word);
		if (known != null) {
			return known;
		}
		int id = this.ids.size();
		this.ids.put(word, id);
		if (word.startsWith("*")) {
			this.backward.add(new StringBuilder(word.substring(1)).reverse().toString(), id, true);
		}
		else {
			boolean prefix = word.endsWith("*");
			this.forward.add(prefix ? word.substring(0, word.length() - 1) : word, id, prefix);
		}
		return id;
	}

	int size() {
		return this.ids.size();
	}

	/** The numbers of the words that the characters are. */
	int[] find(char[] characters, int start, int end) {
		int[] front = this.forward.find(characters, start, end, 1);
		int[] back = this.backward.find(characters, end - 1, start - 1, -1);
		if (back.length == 0) {
			return front;
		}
		if (front.length == 0) {
			return back;
		}
		int[] both = Arrays.copyOf(front, front.length + back.length);
		System.arraycopy(back, 0, both, front.length, back.length);
		return both;
	}

}
