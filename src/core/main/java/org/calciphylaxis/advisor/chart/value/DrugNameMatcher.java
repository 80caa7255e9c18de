package org.calciphylaxis.advisor.chart.value;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.terminology.DrugNameIndex;

/**
 * Finds the names of drugs in text: whole words, any case, unless a word that speaks
 * against the drug stands within four words before it in its sentence (rules, sections 6
 * and 10).
 */
class DrugNameMatcher {

	private static final int WORDS_BEFORE = 4;

	private static final Set<String> AGAINST = Set.of("no", "not", "never", "stop", "stopped", "d/c", "discontinue",
			"discontinued", "avoid", "allergy", "hold");

	/** What a word against stands before when it speaks of the product, not the drug. */
	private static final Set<String> OF_THE_PRODUCT = Set.of("substitute", "substitution", "substitutions", "generic",
			"generics", "formulary", "refill", "refills", "crush", "chew");

	private static final String SENTENCE_END = ".";

	private static final String COLON = ":";

	/** By the first word of the name. */
	private final Map<String, List<DrugName>> names = new HashMap<>();

	DrugNameMatcher(Map<String, Set<Concept>> conceptsByName) {
		conceptsByName.forEach((name, concepts) -> {
			List<String> words = wordsOf(name).stream().filter((word) -> !isEnd(word)).toList();
			if (!words.isEmpty()) {
				this.names.computeIfAbsent(words.get(0), (word) -> new ArrayList<>())
					.add(new DrugName(words, concepts));
			}
		});
	}

	/** The drug groups that one of the texts names. */
	Set<Concept> conceptsIn(List<String> texts) {
		Set<Concept> concepts = EnumSet.noneOf(Concept.class);
		for (String text : texts) {
			List<String> words = wordsOf(text);
			for (int at = 0; at < words.size(); at++) {
				for (DrugName name : this.names.getOrDefault(words.get(at), List.of())) {
					if (name.standsAt(at, words) && !isNegated(at, words)) {
						concepts.addAll(name.concepts());
					}
				}
			}
		}
		return concepts;
	}

	private static boolean isNegated(int at, List<String> words) {
		int before = 0;
		for (int i = at - 1; i >= 0 && before < WORDS_BEFORE; i--) {
			String word = words.get(i);
			if (isEnd(word)) {
				return COLON.equals(word) && i > 0 && AGAINST.contains(words.get(i - 1));
			}
			if (AGAINST.contains(word) && !OF_THE_PRODUCT.contains(words.get(i + 1))) {
				return true;
			}
			before++;
		}
		return false;
	}

	/** "No generic: warfarin" is two sentences; "stopped: warfarin" is one. */
	private static boolean isEnd(String word) {
		return SENTENCE_END.equals(word) || COLON.equals(word);
	}

	private static List<String> wordsOf(String text) {
		List<String> words = new ArrayList<>();
		String lower = DrugNameIndex.fold(text);
		int at = 0;
		while (at < lower.length()) {
			int start = at;
			while (at < lower.length() && isPartOfWord(lower, at)) {
				at++;
			}
			if (at > start) {
				words.add(lower.substring(start, at));
			}
			if (at < lower.length() && endsSentence(lower, at)) {
				words.add((lower.charAt(at) == ':') ? COLON : SENTENCE_END);
			}
			at++;
		}
		return words;
	}

	/** The point of a number ends none. */
	private static boolean endsSentence(String text, int at) {
		char character = text.charAt(at);
		boolean isPoint = character == '.' && !isWordCharacter(text, at + 1);
		return isPoint || character == ';' || character == ':' || character == '\n';
	}

	/** The slash of "d/c" belongs to the word; every other one parts words. */
	private static boolean isPartOfWord(String text, int at) {
		return isWordCharacter(text, at)
				|| text.startsWith("d/c", at - 1) && !isWordCharacter(text, at - 2) && !isWordCharacter(text, at + 2);
	}

	private static boolean isWordCharacter(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	private record DrugName(List<String> words, Set<Concept> concepts) {

		boolean standsAt(int at, List<String> text) {
			return at + this.words.size() <= text.size() && text.subList(at, at + this.words.size()).equals(this.words);
		}

	}

}
