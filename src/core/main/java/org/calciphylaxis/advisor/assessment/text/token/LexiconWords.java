package org.calciphylaxis.advisor.assessment.text.token;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a lexicon entry into words exactly as {@link Tokenizer} cuts a text, keeping the
 * wildcard star.
 */
final class LexiconWords {

	private static final String STAR = "*";

	/** Letters with a two-letter spelling in capitals, telegrams and older systems. */
	private static final String[][] DIGRAPHS = { { "\u00E4", "ae" }, { "\u00F6", "oe" }, { "\u00FC", "ue" } };

	private LexiconWords() {
	}

	/** The words of an entry, in lower case and not yet folded. */
	static List<String> split(String written) {
		if (written.equals(STAR) || written.isEmpty()) {
			throw new IllegalArgumentException("a star alone or nothing is no word");
		}
		boolean prefix = written.endsWith(STAR);
		boolean suffix = written.startsWith(STAR);
		String bare = written.substring(suffix ? 1 : 0, written.length() - (prefix ? 1 : 0)).toLowerCase(Locale.ROOT);
		if (bare.indexOf('*') >= 0 || bare.isEmpty()) {
			throw new IllegalArgumentException("\"" + written + "\" has a star where none may stand, or nothing else");
		}
		List<String> words = new ArrayList<>();
		for (int[] range : Tokenizer.wordRanges(bare)) {
			words.add(bare.substring(range[0], range[1]));
		}
		if (words.isEmpty()) {
			throw new IllegalArgumentException("\"" + written + "\" holds no word");
		}
		if (suffix) {
			words.set(0, STAR + words.get(0));
		}
		if (prefix) {
			words.set(words.size() - 1, words.get(words.size() - 1) + STAR);
		}
		return words;
	}

	/** The folded word, and its spelling with digraphs ("gangran" and "gangraen"). */
	static List<String> spellings(String word) {
		String digraphs = word;
		for (String[] pair : DIGRAPHS) {
			digraphs = digraphs.replace(pair[0], pair[1]);
		}
		Set<String> spellings = new LinkedHashSet<>();
		spellings.add(folded(word));
		spellings.add(folded(digraphs));
		return List.copyOf(spellings);
	}

	private static String folded(String word) {
		StringBuilder folded = new StringBuilder();
		word.codePoints().forEach((codePoint) -> folded.append(CharacterFolding.fold(codePoint)));
		return folded.toString();
	}

}
