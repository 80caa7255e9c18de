package org.calciphylaxis.advisor.assessment.text;

import java.util.Arrays;
import java.util.List;

/**
 * Words in an order, as clinicians write them.
 *
 * @param parts each part lists the words that may stand there; one that ends in {@code *}
 * is a beginning
 * @param gap how many other words may stand between two parts
 */
public record Phrase(List<List<String>> parts, int gap) {

	public Phrase {
		parts = parts.stream().map(List::copyOf).toList();
	}

	/**
	 * Parts next to each other; alternatives within a part are separated by {@code |}.
	 */
	public static Phrase of(String... parts) {
		return spaced(0, parts);
	}

	/** Parts with up to {@code gap} other words between two of them. */
	public static Phrase spaced(int gap, String... parts) {
		return new Phrase(Arrays.stream(parts).map((part) -> Arrays.asList(part.split("\\|"))).toList(), gap);
	}

	/** The last position of a match that starts at {@code start}, or -1. */
	int endOfMatch(List<String> tokens, int start) {
		if (start >= tokens.size() || !matches(this.parts.get(0), tokens.get(start))) {
			return -1;
		}
		int at = start;
		for (List<String> part : this.parts.subList(1, this.parts.size())) {
			at = next(tokens, part, at);
			if (at < 0) {
				return -1;
			}
		}
		return at;
	}

	private int next(List<String> tokens, List<String> part, int at) {
		for (int i = at + 1; i <= at + 1 + this.gap && i < tokens.size(); i++) {
			if (ClinicalText.STOP.equals(tokens.get(i))) {
				return -1;
			}
			if (matches(part, tokens.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean matches(List<String> alternatives, String token) {
		for (String word : alternatives) {
			if (word.endsWith("*") ? token.startsWith(word.substring(0, word.length() - 1)) : word.equals(token)) {
				return true;
			}
		}
		return false;
	}

}
