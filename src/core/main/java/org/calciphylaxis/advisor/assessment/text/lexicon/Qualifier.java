package org.calciphylaxis.advisor.assessment.text.lexicon;

import java.util.Set;

/**
 * The phrase makes a term beside it something else: "thyroid" nodule (rules, section 3,
 * "Never skin").
 *
 * @param of the terms that it changes
 * @param unless terms in the same sentence that leave them what they are
 * @param behind whether it may also follow, as in "nodule of the thyroid"
 * @param cause whether it makes an ulcer of another cause, as "venous" does
 */
public record Qualifier(Set<TermGroup> of, Set<TermGroup> unless, boolean behind, boolean cause) implements Meaning {

	public Qualifier {
		of = Set.copyOf(of);
		unless = Set.copyOf(unless);
	}

}
