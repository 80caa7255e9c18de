package org.calciphylaxis.advisor.assessment.text.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in an order, as a lexicon writes them: {@code skin ... biops*} is the word "skin"
 * and, after at most three other words, a word that begins with "biops"; {@code on|at} is
 * either word; {@code *nekrose} is a word that ends so.
 *
 * @param parts each part lists the folded words that may stand there
 * @param gaps for each part, whether up to three other words may stand before it
 */
public record Phrase(List<List<String>> parts, List<Boolean> gaps) {

	/** Rules, section 4: up to three words may stand between the parts of a term. */
	static final int MAX_GAP = 3;

	private static final String ELLIPSIS = "...";

	public Phrase {
		parts = parts.stream().map(List::copyOf).toList();
		gaps = List.copyOf(gaps);
	}

	/**
	 * Reads a phrase as a lexicon writes it.
	 * @throws IllegalArgumentException with the reason, when it is none
	 */
	public static Phrase of(String written) {
		List<List<String>> parts = new ArrayList<>();
		List<Boolean> gaps = new ArrayList<>();
		boolean gap = false;
		for (String part : written.strip().split("\\s+")) {
			if (part.equals(ELLIPSIS)) {
				check(!gap && !parts.isEmpty(), written, "begins with an ellipsis or doubles it");
				gap = true;
				continue;
			}
			for (List<String> words : wordsOf(part, written)) {
				parts.add(words);
				gaps.add(gap);
				gap = false;
			}
		}
		check(!parts.isEmpty() && !gap, written, "is empty or ends with an ellipsis");
		check(parts.size() <= 8, written, "has more than eight words");
		return new Phrase(parts, gaps);
	}

	/** One written part may be several words, as in "non-healing". */
	private static List<List<String>> wordsOf(String part, String written) {
		String[] alternatives = part.split("\\|", -1);
		if (alternatives.length == 1) {
			return LexiconWords.split(part).stream().map(Phrase::spellings).toList();
		}
		List<String> words = new ArrayList<>();
		for (String alternative : alternatives) {
			List<String> folded = LexiconWords.split(alternative);
			check(folded.size() == 1, written, "has an alternative that is not one word");
			words.addAll(spellings(folded.get(0)));
		}
		return List.of(words);
	}

	private static List<String> spellings(String word) {
		return LexiconWords.spellings(word);
	}

	private static void check(boolean valid, String written, String problem) {
		if (!valid) {
			throw new IllegalArgumentException("the phrase \"" + written + "\" " + problem);
		}
	}

}
