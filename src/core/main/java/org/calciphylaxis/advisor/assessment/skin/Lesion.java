package org.calciphylaxis.advisor.assessment.skin;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * A skin finding that is there now.
 *
 * @param charted code, words and sites
 * @param began onset, else recorded or seen
 * @param standing whether it is a condition, which is still active; an observation was
 * there when it was made
 * @param byCode what its code is worth
 * @param specificity what it is worth in itself, before other lesions and pain are looked
 * at
 * @param penile whether it is a penile finding that counts
 * @param diagnosis whether it is a provisional diagnosis of calciphylaxis
 * @param evidence as a card shows it
 */
public record Lesion(LesionDescription charted, @Nullable ChartTime began, boolean standing, Specificity byCode,
		Specificity specificity, boolean penile, boolean diagnosis, Evidence evidence) {

	/** A provisional diagnosis of calciphylaxis, which is specific whatever it says. */
	static Lesion diagnosed(LesionDescription charted, @Nullable ChartTime began, boolean standing, Evidence evidence) {
		return new Lesion(charted, began, standing, Specificity.NONE, Specificity.SPECIFIC, false, true, evidence);
	}

	/** Typical of calciphylaxis also on toes, fingers, heels, feet and hands. */
	boolean isTypicalAnywhere() {
		return this.charted.isLivedo() || this.charted.isRetiform() || this.diagnosis;
	}

	/**
	 * An ulcer or wound that has been there for long enough, but not for too long, or
	 * words that say so.
	 */
	boolean isNonHealing(ChartTime now, Thresholds.Skin limits) {
		if (!this.charted.isWound() || !this.standing || this.began == null) {
			return this.charted.says(SkinText::isNonHealing);
		}
		long days = this.began.daysUntil(now);
		return (days >= limits.nonHealingDays() && days <= limits.nonHealingMaxDays())
				|| this.charted.says(SkinText::isNonHealing);
	}

	/**
	 * Livedo or retiform purpura anywhere, necrosis or eschar at a fatty site, a
	 * provisional diagnosis: never explained by another cause.
	 */
	boolean isNeverExplainedAway() {
		return isTypicalAnywhere() || (this.charted.isNecrotic() && this.charted.isAtFattySite());
	}

}
