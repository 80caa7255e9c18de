package org.calciphylaxis.advisor.chart;

import java.util.Collection;
import java.util.List;

import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Meaning;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Term;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex;

/**
 * Tells texts in which a term of the lexicon stands from those in which no rule finds
 * anything. What is said of the term is not looked at.
 */
final class RuleWords {

	private final PhraseIndex<Meaning> terms;

	RuleWords(Lexicon lexicon) {
		List<PhraseIndex.Entry<Meaning>> entries = lexicon.entries()
			.stream()
			.filter((entry) -> isTerm(entry.meaning()) || entry.meaning() == Role.ABBREVIATION)
			.toList();
		this.terms = new PhraseIndex<>(entries, (meaning) -> meaning == Role.ABBREVIATION);
	}

	private static boolean isTerm(Meaning meaning) {
		return meaning instanceof Term;
	}

	boolean standIn(Collection<String> texts) {
		boolean[] found = new boolean[1];
		for (String text : texts) {
			this.terms.find(this.terms.tokenize(text), (meaning, start, end) -> found[0] |= isTerm(meaning));
			if (found[0]) {
				return true;
			}
		}
		return false;
	}

}
