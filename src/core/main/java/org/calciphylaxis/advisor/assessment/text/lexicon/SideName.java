package org.calciphylaxis.advisor.assessment.text.lexicon;

import java.util.Set;

/**
 * The phrase names a side.
 *
 * @param sides left, right, or both
 */
public record SideName(Set<Laterality> sides) implements Meaning {

	public SideName {
		sides = Set.copyOf(sides);
	}

}
