package org.calciphylaxis.advisor.assessment.text.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Terms that make a skin finding when they stand in one sentence, in any order (rules,
 * section 3, the table).
 *
 * @param kind what it is
 * @param specificity what it is worth
 * @param parts of each part one term has to be there; the last part is the lesion, whose
 * site counts
 * @param site where it has to be
 * @param bed whether it may describe the bed of an ulcer of another cause, beside which
 * it does not count (rules, section 4, "Known codes and words")
 */
public record FindingRule(FindingKind kind, Specificity specificity, List<Set<TermGroup>> parts, SiteCondition site,
		boolean bed) {

	public FindingRule {
		parts = parts.stream().map((part) -> Set.copyOf(EnumSet.copyOf(part))).toList();
	}

	/** The lesion itself. */
	public Set<TermGroup> lesion() {
		return this.parts.get(this.parts.size() - 1);
	}

}
