package org.calciphylaxis.advisor.terminology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The concepts by normalized code and by the beginning of a code, for hash look-ups. */
final class CodeLookup {

	private final Map<String, Set<Concept>> wholes = new HashMap<>();

	private final Map<String, Set<Concept>> prefixes = new HashMap<>();

	private int longestPrefix;

	void add(String normalized, boolean prefix, Concept concept) {
		Map<String, Set<Concept>> entries = prefix ? this.prefixes : this.wholes;
		entries.merge(normalized, Set.of(concept), CodeLookup::union);
		if (prefix) {
			this.longestPrefix = Math.max(this.longestPrefix, normalized.length());
		}
	}

	/** What a code stands for, by itself and by how it begins. */
	Set<Concept> find(String normalized) {
		Set<Concept> found = this.wholes.getOrDefault(normalized, Set.of());
		for (int end = Math.min(this.longestPrefix, normalized.length()); end > 0; end--) {
			Set<Concept> broader = this.prefixes.get(normalized.substring(0, end));
			if (broader != null) {
				found = union(found, broader);
			}
		}
		return found;
	}

	private static Set<Concept> union(Set<Concept> some, Set<Concept> others) {
		if (some.containsAll(others)) {
			return some;
		}
		Set<Concept> all = new HashSet<>(some);
		all.addAll(others);
		return Set.copyOf(all);
	}

}
