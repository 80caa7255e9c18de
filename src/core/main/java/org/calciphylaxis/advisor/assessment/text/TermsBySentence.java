package org.calciphylaxis.advisor.assessment.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.scope.Sentences;
import org.calciphylaxis.advisor.assessment.text.scope.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which terms stand beside each other in a sentence, meant in whatever way. Sorted only
 * when it is asked for, since few words depend on it.
 */
final class TermsBySentence {

	private final List<Span<TermGroup>> terms;

	private final Sentences sentences;

	/** By the first word of the sentence. */
	private @Nullable Map<Integer, Set<TermGroup>> groups;

	TermsBySentence(List<Span<TermGroup>> terms, Sentences sentences) {
		this.terms = terms;
		this.sentences = sentences;
	}

	/** The terms of the sentence with this word. */
	Set<TermGroup> beside(int token) {
		Map<Integer, Set<TermGroup>> known = this.groups;
		if (known == null) {
			known = sort();
			this.groups = known;
		}
		return known.getOrDefault(this.sentences.begin(token), Set.of());
	}

	private Map<Integer, Set<TermGroup>> sort() {
		Map<Integer, Set<TermGroup>> sorted = new HashMap<>();
		for (Span<TermGroup> term : this.terms) {
			sorted.computeIfAbsent(this.sentences.begin(term.start()), (begin) -> EnumSet.noneOf(TermGroup.class))
				.add(term.meaning());
		}
		return sorted;
	}

}
