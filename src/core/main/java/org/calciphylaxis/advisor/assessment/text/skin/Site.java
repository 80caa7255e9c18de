package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.SiteMention;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;

/**
 * Where a finding is (rules, section 3, "Site"). Left and right are two sites.
 *
 * @param part the part of the body
 * @param side which side, where the chart says so
 */
public record Site(BodySite part, Laterality side) {

	/** A fixed order: by part, then by side. */
	public static final Comparator<Site> ORDER = Comparator.comparing((Site site) -> site.part().name())
		.thenComparing(Site::side);

	private static final String LEG = "leg";

	private static final String LOWER_LEG = "lower_leg";

	/**
	 * Whether both are the same site: one contains the other or is it, and their sides do
	 * not contradict.
	 */
	public boolean isSameAs(Site other) {
		boolean nested = this.part.isWithin(other.part) || other.part.isWithin(this.part);
		return nested
				&& (this.side == other.side || this.side == Laterality.UNKNOWN || other.side == Laterality.UNKNOWN);
	}

	/** Whether at least two of the sites are not the same. */
	public static boolean areSeveral(Set<Site> sites) {
		List<Site> list = new ArrayList<>(sites);
		for (int i = 0; i < list.size(); i++) {
			for (int j = i + 1; j < list.size(); j++) {
				if (!list.get(i).isSameAs(list.get(j))) {
					return true;
				}
			}
		}
		return false;
	}

	/** The sites that a mention names; none when it is denied or somebody else's. */
	public static Set<Site> of(SiteMention mention) {
		Set<Site> sites = new LinkedHashSet<>();
		if (mention.current()) {
			mention.sides().forEach((side) -> sites.add(new Site(mention.site(), side)));
		}
		return sites;
	}

	/** Whether it is a leg below the knee, or a leg without more. */
	public boolean isLowerLeg() {
		return this.part.name().equals(LEG) || isWithin(LOWER_LEG);
	}

	/** Whether it is the part of this name, or within it. */
	public boolean isWithin(String name) {
		for (BodySite at = this.part; at != null; at = at.within()) {
			if (at.name().equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** In words, such as "left thigh". */
	public String words() {
		String words = this.part.name().replace('_', ' ');
		return (this.side == Laterality.UNKNOWN) ? words : this.side.name().toLowerCase(Locale.ROOT) + " " + words;
	}

	/** On toes, fingers, heels, feet or hands. */
	public boolean isAcral() {
		return this.part.kind() == BodySite.Kind.ACRAL;
	}

	/** Rich in fat. */
	public boolean isFatty() {
		return this.part.kind() == BodySite.Kind.FATTY;
	}

}
