package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Region;
import org.calciphylaxis.advisor.assessment.text.lexicon.SiteCondition;

/**
 * What the rules ask of the sites of a finding (rules, section 3).
 */
final class SiteRules {

	private SiteRules() {
	}

	static boolean isMet(SiteCondition condition, Set<Site> sites) {
		return switch (condition) {
			case ANYWHERE -> true;
			case FATTY -> sites.stream().anyMatch(Site::isFatty);
			case NOT_ACRAL -> sites.stream().anyMatch((site) -> !site.isAcral());
			case TRUNK_OR_LIMB -> sites.stream().anyMatch(SiteRules::isTrunkOrLimb);
			case NOT_ARM -> sites.isEmpty() || sites.stream().anyMatch((site) -> site.part().region() != Region.ARM);
		};
	}

	private static boolean isTrunkOrLimb(Site site) {
		Region region = site.part().region();
		return region == Region.TRUNK || region == Region.ARM || region == Region.LEG;
	}

	/**
	 * Whether there are sites, and all of them are toes, fingers, heels, feet or hands.
	 */
	static boolean areAcralOnly(Set<Site> sites) {
		return !sites.isEmpty() && sites.stream().allMatch(Site::isAcral);
	}

}
