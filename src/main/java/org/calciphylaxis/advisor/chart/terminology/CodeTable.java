package org.calciphylaxis.advisor.chart.terminology;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The concepts by normalized code and by the beginning of a code, for hash look-ups. */
final class CodeTable {

	private static final Set<Concept> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Concept.class));

	private final Map<String, Set<Concept>> wholes = new HashMap<>();

	private final Map<String, Set<Concept>> prefixes = new HashMap<>();

	private int longestPrefix;

	void add(String normalized, boolean prefix, Concept concept) {
		Map<String, Set<Concept>> entries = prefix ? this.prefixes : this.wholes;
		entries.computeIfAbsent(normalized, (code) -> EnumSet.noneOf(Concept.class)).add(concept);
		if (prefix) {
			this.longestPrefix = Math.max(this.longestPrefix, normalized.length());
		}
	}

	/** In the order of the concepts, so that the same code always reads the same. */
	Set<Concept> find(String normalized) {
		Set<Concept> found = this.wholes.getOrDefault(normalized, NONE);
		for (int end = Math.min(this.longestPrefix, normalized.length()); end > 0; end--) {
			Set<Concept> broader = this.prefixes.get(normalized.substring(0, end));
			if (broader != null) {
				found = union(found, broader);
			}
		}
		return Collections.unmodifiableSet(found);
	}

	private static Set<Concept> union(Set<Concept> some, Set<Concept> others) {
		if (some.containsAll(others)) {
			return some;
		}
		Set<Concept> all = EnumSet.copyOf(others);
		all.addAll(some);
		return all;
	}

}
