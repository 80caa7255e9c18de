package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.skin.Lesion.Specificity;
import org.calciphylaxis.advisor.assessment.text.BodySite;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;

/** What one skin finding is worth in itself (rules, sections 3 and 10). */
final class LesionSpecificity {

	private static final Set<Concept> PENILE_WHEN_THERE = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_NECROSIS,
			Concept.SKIN_GANGRENE);

	private static final Set<Concept> NON_SPECIFIC = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_FINDING_EARLY,
			Concept.SKIN_INFECTION, Concept.PURPURA);

	private LesionSpecificity() {
	}

	/** By its code where a concept knows it, else by its words. */
	static Specificity classify(CodedText what, ClinicalText text, Set<LesionSite> sites, boolean uremic) {
		if (isLivedoid(what, text)) {
			return uremic ? Specificity.SPECIFIC : Specificity.NONE;
		}
		return what.isUncoded() ? byWords(text) : byCode(what, sites);
	}

	private static Specificity byCode(CodedText what, Set<LesionSite> sites) {
		if (what.isAny(Set.of(Concept.SKIN_LIVEDO, Concept.SKIN_NECROSIS))) {
			return Specificity.SPECIFIC;
		}
		if (what.is(Concept.SKIN_GANGRENE)) {
			return sites.isEmpty() ? Specificity.NON_SPECIFIC : Specificity.SPECIFIC;
		}
		if (what.is(Concept.SKIN_FINDING_ULCER) && Lesion.isAtFattySite(what, sites)) {
			return Specificity.SPECIFIC;
		}
		return what.isAny(NON_SPECIFIC) ? Specificity.NON_SPECIFIC : Specificity.NONE;
	}

	private static Specificity byWords(ClinicalText text) {
		if (text.affirmsAny(SkinLexicon.SPECIFIC)) {
			return Specificity.SPECIFIC;
		}
		return text.affirmsAny(SkinLexicon.NON_SPECIFIC) ? Specificity.NON_SPECIFIC : Specificity.NONE;
	}

	/** Livedoid vasculopathy is a mimic: specific only in uremia. */
	static boolean isLivedoid(CodedText what, ClinicalText text) {
		return what.is(Concept.LIVEDOID_VASCULOPATHY)
				|| (what.isUncoded() && text.affirms(SkinLexicon.LIVEDOID) && !text.affirms(SkinLexicon.LIVEDO));
	}

	/**
	 * A penile finding by code or site; the unspecific code only where its words say what
	 * it is.
	 */
	static boolean isPenile(CodedText what, ClinicalText text, Set<LesionSite> sites) {
		boolean there = sites.stream().anyMatch((site) -> site.place() == BodySite.PENIS)
				|| BodySite.PENIS.isNamedIn(text);
		if (what.is(Concept.SKIN_FINDING_PENILE)) {
			return !what.is(Concept.PENILE_DISORDER_OTHER) || text.affirmsAny(SkinLexicon.PENILE);
		}
		return there && (what.isAny(PENILE_WHEN_THERE) || (what.isUncoded() && text.affirmsAny(SkinLexicon.PENILE)));
	}

}
