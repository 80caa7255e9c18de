package org.calciphylaxis.advisor.assessment.text.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A part of the body, as far as the rules tell parts apart (rules, section 3, "Site").
 *
 * @param name its name in the lexicon, which is that of the concept {@code site_...}
 * where one exists
 * @param kind what the rules ask of it
 * @param region where it belongs
 * @param within the part that contains it
 */
public record BodySite(String name, Kind kind, Region region, @Nullable BodySite within) {

	/** Whether this is {@code other} or a part of it. */
	public boolean isWithin(BodySite other) {
		return this.name.equals(other.name) || (this.within != null && this.within.isWithin(other));
	}

	/** Rich in fat, at the end of a limb, the penis, or none of these. */
	public enum Kind {

		FATTY, ACRAL, PENILE, OTHER

	}

	/** Trunk, limb or neither. */
	public enum Region {

		TRUNK, ARM, LEG, HEAD, OTHER

	}

}
