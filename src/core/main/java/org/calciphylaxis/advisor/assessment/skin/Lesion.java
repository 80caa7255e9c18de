package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * A skin finding that is there now.
 *
 * @param what code and words
 * @param words what its words say
 * @param sites where
 * @param began onset, else recorded or seen
 * @param standing whether it is a condition, which is still active; an observation was
 * there when it was made
 * @param specificity what it is worth in itself, before other lesions and pain are looked
 * at
 * @param penile whether it is a penile finding that counts
 * @param diagnosis whether it is a provisional diagnosis of calciphylaxis
 * @param evidence as a card shows it
 */
public record Lesion(CodedText what, LesionWords words, Set<Site> sites, @Nullable ChartTime began, boolean standing,
		Specificity specificity, boolean penile, boolean diagnosis, Evidence evidence) {

	private static final Set<Concept> NECROTIC = Set.of(Concept.SKIN_NECROSIS, Concept.SKIN_GANGRENE);

	public Lesion {
		sites = Set.copyOf(sites);
	}

	boolean isLivedo() {
		return this.what.is(Concept.SKIN_LIVEDO) || this.words.isLivedo();
	}

	/** Typical of calciphylaxis also on toes, fingers, heels, feet and hands. */
	boolean isTypicalAnywhere() {
		return isLivedo() || this.words.isRetiform() || this.diagnosis;
	}

	boolean isAcralOnly() {
		return !this.sites.isEmpty() && this.sites.stream().allMatch(Site::isAcral);
	}

	boolean isProximal() {
		return this.sites.stream().anyMatch((site) -> !site.isAcral());
	}

	boolean isAtFattySite() {
		return this.sites.stream().anyMatch(Site::isFatty);
	}

	/** On toes, fingers, heels, feet, hands or the lower leg. */
	boolean isAcralOrLowerLeg() {
		return !this.sites.isEmpty() && this.sites.stream().allMatch((site) -> site.isAcral() || site.isLowerLeg());
	}

	boolean isPainful() {
		return this.words.isPainful();
	}

	boolean isSeverelyPainful() {
		return this.words.isSeverelyPainful();
	}

	boolean isNecrotic() {
		return this.what.isAny(NECROTIC) || this.words.isNecrotic();
	}

	boolean isInfection() {
		return this.what.is(Concept.SKIN_INFECTION);
	}

	/**
	 * An ulcer or wound that has been there for long enough, but not for too long, or
	 * words that say so.
	 */
	boolean isNonHealing(ChartTime now, Thresholds.Skin limits) {
		boolean wound = this.what.is(Concept.SKIN_FINDING_ULCER) || this.words.isWound();
		if (!wound || !this.standing || this.began == null) {
			return this.words.isNonHealing();
		}
		long days = this.began.daysUntil(now);
		return (days >= limits.nonHealingDays() && days <= limits.nonHealingMaxDays()) || this.words.isNonHealing();
	}

	/**
	 * Livedo or retiform purpura anywhere, necrosis or eschar at a fatty site, a
	 * provisional diagnosis: never explained by another cause.
	 */
	boolean isNeverExplainedAway() {
		return isTypicalAnywhere() || (isNecrotic() && isAtFattySite());
	}

}
