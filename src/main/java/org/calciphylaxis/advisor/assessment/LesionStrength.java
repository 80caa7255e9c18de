package org.calciphylaxis.advisor.assessment;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.Lesion.Strength;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.BodySite;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Site;

/** What one skin finding is worth in itself (rules, sections 3 and 10). */
final class LesionStrength {

	private static final Set<Concept> PENILE_WHEN_THERE = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_NECROSIS,
			Concept.GANGRENE, Concept.PAINFUL_SKIN);

	private static final Set<Concept> NON_SPECIFIC = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_FINDING_EARLY,
			Concept.SKIN_INFECTION);

	private LesionStrength() {
	}

	/** By its code where a concept knows it, else by its words. */
	static Strength of(Statement what, ClinicalText text, Set<Site> sites, boolean uremic) {
		if (isLivedoid(what, text)) {
			return uremic ? Strength.SPECIFIC : Strength.NONE;
		}
		return what.leavesTextToSpeak() ? byWords(text) : byCode(what, sites);
	}

	private static Strength byCode(Statement what, Set<Site> sites) {
		if (what.isAny(Set.of(Concept.LIVEDO, Concept.SKIN_NECROSIS))) {
			return Strength.SPECIFIC;
		}
		if (what.is(Concept.GANGRENE)) {
			return sites.isEmpty() ? Strength.NON_SPECIFIC : Strength.SPECIFIC;
		}
		if (what.is(Concept.SKIN_FINDING_SPECIFIC)) {
			return Strength.SPECIFIC;
		}
		if (what.is(Concept.SKIN_FINDING_ULCER) && Lesion.isAtFattySite(what, sites)) {
			return Strength.SPECIFIC;
		}
		return what.isAny(NON_SPECIFIC) ? Strength.NON_SPECIFIC : Strength.NONE;
	}

	private static Strength byWords(ClinicalText text) {
		if (text.affirmsAny(SkinWords.SPECIFIC)) {
			return Strength.SPECIFIC;
		}
		return text.affirmsAny(SkinWords.NON_SPECIFIC) ? Strength.NON_SPECIFIC : Strength.NONE;
	}

	/** Livedoid vasculopathy is a mimic: specific only in uremia. */
	static boolean isLivedoid(Statement what, ClinicalText text) {
		return what.is(Concept.LIVEDOID_VASCULOPATHY)
				|| (what.leavesTextToSpeak() && text.affirms(SkinWords.LIVEDOID) && !text.affirms(SkinWords.LIVEDO));
	}

	/**
	 * A penile finding by code or site; the unspecific code only where its words say what
	 * it is.
	 */
	static boolean isPenile(Statement what, ClinicalText text, Set<Site> sites) {
		boolean there = sites.stream().anyMatch((site) -> site.place() == BodySite.PENIS)
				|| BodySite.PENIS.isNamedIn(text);
		if (what.is(Concept.SKIN_FINDING_PENILE)) {
			return !what.is(Concept.PENILE_DISORDER_OTHER) || text.affirmsAny(SkinWords.PENILE);
		}
		return there
				&& (what.isAny(PENILE_WHEN_THERE) || (what.leavesTextToSpeak() && text.affirmsAny(SkinWords.PENILE)));
	}

}
