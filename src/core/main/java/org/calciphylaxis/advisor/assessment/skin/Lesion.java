package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.BodySite;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A skin finding that is there now.
 *
 * @param what code and words
 * @param text its words, read
 * @param sites where
 * @param began onset, else recorded or seen
 * @param standing whether it is a condition, which is still active; an observation was
 * there when it was made
 * @param strength what it is worth in itself, before other lesions and pain are looked at
 * @param penile whether it is a penile finding that counts
 * @param diagnosis whether it is a provisional diagnosis of calciphylaxis
 * @param evidence as a card shows it
 */
public record Lesion(CodedText what, ClinicalText text, Set<LesionSite> sites, @Nullable ChartTime began,
		boolean standing, Specificity strength, boolean penile, boolean diagnosis, Evidence evidence) {

	public Lesion {
		sites = Set.copyOf(sites);
	}

	/** What a lesion is worth. NONE: a penile finding that is nothing else. */
	public enum Specificity {

		SPECIFIC, NON_SPECIFIC, NONE

	}

	boolean isLivedo() {
		return this.what.is(Concept.SKIN_LIVEDO) || (this.what.isUncoded() && this.text.affirms(SkinLexicon.LIVEDO));
	}

	boolean isAcralOnly() {
		return !this.sites.isEmpty()
				&& this.sites.stream().allMatch((site) -> site.place().kind() == BodySite.Kind.ACRAL);
	}

	boolean isProximal() {
		return this.sites.stream().anyMatch((site) -> site.place().kind() != BodySite.Kind.ACRAL);
	}

	boolean isAtFattySite() {
		return isAtFattySite(this.what, this.sites);
	}

	/** A site rich in fat, or a finding code that stands for one. */
	static boolean isAtFattySite(CodedText what, Set<LesionSite> sites) {
		return sites.stream().anyMatch((site) -> site.place().kind() == BodySite.Kind.FATTY)
				|| what.isAny(Set.of(Concept.SITE_BACK, Concept.SITE_SKIN_OTHER));
	}

	boolean isPainful() {
		return this.text.affirms(SkinLexicon.PAIN);
	}

	boolean isSeverelyPainful() {
		return this.text.affirmsAny(SkinLexicon.SEVERE_PAIN);
	}

	boolean isPurpuric() {
		return this.what.is(Concept.PURPURA) || this.text.affirms(SkinLexicon.PURPURA);
	}

	boolean isNecrotic() {
		return this.what.isAny(Set.of(Concept.SKIN_NECROSIS, Concept.SKIN_GANGRENE))
				|| this.text.affirms(SkinLexicon.NECROSIS) || this.text.affirms(SkinLexicon.ESCHAR);
	}

	boolean isInfection() {
		return this.what.is(Concept.SKIN_INFECTION);
	}

	boolean isNonHealing(ChartTime now, int days) {
		boolean old = this.standing && this.began != null && this.began.daysUntil(now) >= days;
		return old || this.text.affirms(SkinLexicon.NON_HEALING);
	}

	/**
	 * Livedo anywhere, necrosis or eschar at a fatty site, a provisional diagnosis: never
	 * explained away.
	 */
	boolean isNeverExplainedAway() {
		return isLivedo() || this.diagnosis || (isNecrotic() && isAtFattySite());
	}

}
