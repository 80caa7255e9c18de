package org.calciphylaxis.advisor.assessment.text.lexicon;

import java.util.Set;

/**
 * The phrase names a body site.
 *
 * @param site which
 * @param sides the sides that the phrase itself names, as "LLE" does; may be empty
 * @param beside the terms of which one has to stand in the sentence; empty for none
 */
public record SiteName(BodySite site, Set<Laterality> sides, Set<TermGroup> beside) implements Meaning {

	public SiteName {
		sides = Set.copyOf(sides);
		beside = Set.copyOf(beside);
	}

}
