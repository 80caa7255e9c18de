package org.calciphylaxis.advisor.assessment.text;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;

/**
 * A body site where a text names it.
 *
 * @param site which
 * @param sides the sides that the text gives it; UNKNOWN alone for none
 * @param token where it stands
 * @param current whether it is neither denied nor past nor somebody else's
 */
public record SiteMention(BodySite site, Set<Laterality> sides, int token, boolean current) {

	public SiteMention {
		sides = Set.copyOf(sides);
	}

}
