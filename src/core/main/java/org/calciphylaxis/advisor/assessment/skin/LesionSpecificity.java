package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Region;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.Site;

/**
 * What one skin finding is worth in itself: the stronger of what its code and what its
 * words say (rules, sections 3 and 4).
 */
final class LesionSpecificity {

	private static final Set<Concept> PENILE_WHEN_THERE = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_NECROSIS,
			Concept.SKIN_GANGRENE);

	private static final Set<Concept> EARLY = Set.of(Concept.SKIN_FINDING_EARLY, Concept.SKIN_INFECTION_TRUNK_OR_LIMB);

	private static final Set<Concept> NON_SPECIFIC = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_GANGRENE,
			Concept.SKIN_INFECTION);

	private LesionSpecificity() {
	}

	static Specificity classify(CodedText what, LesionWords words, Set<Site> sites, boolean uremic) {
		if (isLivedoid(what, words)) {
			return uremic ? Specificity.SPECIFIC : Specificity.NONE;
		}
		if (words.isPastOrDenied()) {
			return Specificity.NONE;
		}
		Specificity byCode = byCode(what, words, sites);
		Specificity byWords = isOfAnotherCause(what) ? besideAnotherCause(words, sites) : words.specificity();
		return byCode.isStrongerThan(byWords) ? byCode : byWords;
	}

	/** By its code alone, with the site that bodySite, code or words give. */
	static Specificity byCode(CodedText what, LesionWords words, Set<Site> sites) {
		if (what.isAny(Set.of(Concept.SKIN_LIVEDO, Concept.SKIN_NECROSIS))
				|| (what.is(Concept.SKIN_GANGRENE) && isElsewhere(sites))
				|| (what.is(Concept.SKIN_FINDING_ULCER) && isAtFattySite(sites))) {
			return Specificity.SPECIFIC;
		}
		boolean purpura = what.is(Concept.PURPURA) && !words.isHarmlessPurpura() && !isOfArm(sites);
		if (purpura && words.isPainful()) {
			return Specificity.SPECIFIC;
		}
		if (purpura || what.isAny(EARLY) || (what.is(Concept.SKIN_FINDING_LUMP) && words.isPainful())) {
			return Specificity.EARLY;
		}
		return what.isAny(NON_SPECIFIC) ? Specificity.NON_SPECIFIC : Specificity.NONE;
	}

	private static boolean isOfArm(Set<Site> sites) {
		return !sites.isEmpty() && sites.stream().allMatch((site) -> site.part().region() == Region.ARM);
	}

	private static boolean isAtFattySite(Set<Site> sites) {
		return sites.stream().anyMatch(Site::isFatty);
	}

	private static boolean isElsewhere(Set<Site> sites) {
		return sites.stream().anyMatch((site) -> !site.isAcral());
	}

	private static boolean isOfAnotherCause(CodedText what) {
		return what.isAny(Set.of(Concept.ALTERNATIVE_CAUSE_ULCER, Concept.ALTERNATIVE_CAUSE_GANGRENE));
	}

	/** Beside the code of another cause only what that cause does not explain counts. */
	private static Specificity besideAnotherCause(LesionWords words, Set<Site> sites) {
		boolean telling = words.isLivedo() || words.isRetiform() || (words.isBlackEschar() && isAtFattySite(sites));
		return telling ? Specificity.SPECIFIC : Specificity.NONE;
	}

	/** Livedoid vasculopathy is a mimic: specific only in uremia. */
	static boolean isLivedoid(CodedText what, LesionWords words) {
		return what.is(Concept.LIVEDOID_VASCULOPATHY) || words.isLivedoid();
	}

	/**
	 * A penile finding by code or site; the unspecific code only where its words say what
	 * it is.
	 */
	static boolean isPenile(CodedText what, LesionWords words, Set<Site> sites) {
		if (what.is(Concept.SKIN_FINDING_PENILE)) {
			return !what.is(Concept.PENILE_DISORDER_OTHER) || words.isPenileLesion();
		}
		boolean there = sites.stream().anyMatch((site) -> site.part().kind() == BodySite.Kind.PENILE)
				|| words.namesPenis();
		return there && (what.isAny(PENILE_WHEN_THERE) || words.isPenileLesion());
	}

}
