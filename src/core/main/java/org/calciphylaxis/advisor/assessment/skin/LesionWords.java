package org.calciphylaxis.advisor.assessment.skin;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.skin.Lesion.Specificity;
import org.calciphylaxis.advisor.assessment.text.BodySite;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;

/**
 * What the words of a finding say (rules, section 3, "By words").
 *
 * @param text the words, read
 */
public record LesionWords(ClinicalText text) {

	static LesionWords of(CodedText what) {
		return new LesionWords(ClinicalText.of(what.joinedTexts()));
	}

	/**
	 * The class of skin evidence that the words give.
	 * @param fatty whether the lesion is at a fatty site
	 * @param proximal whether it is at a site that is not acral
	 */
	Specificity specificity(boolean fatty, boolean proximal) {
		boolean dead = this.text.affirms(SkinLexicon.ESCHAR) || this.text.affirms(SkinLexicon.GANGRENE);
		if (this.text.affirmsAny(SkinLexicon.SPECIFIC) || isPainfulPurpura() || (fatty && isUlcer())
				|| (proximal && dead)) {
			return Specificity.SPECIFIC;
		}
		if (isPurpura() || this.text.affirmsAny(SkinLexicon.EARLY)) {
			return Specificity.EARLY;
		}
		return this.text.affirmsAny(SkinLexicon.NON_SPECIFIC) ? Specificity.NON_SPECIFIC : Specificity.NONE;
	}

	private boolean isPainfulPurpura() {
		return isPurpura() && isPainful();
	}

	private boolean isPurpura() {
		return this.text.affirms(SkinLexicon.PURPURA) && !isHarmlessPurpura();
	}

	/** Senile purpura, and purpura of arm or hand. */
	boolean isHarmlessPurpura() {
		return this.text.mentions(SkinLexicon.SENILE) || BodySite.ARM.isNamedIn(this.text)
				|| BodySite.FOREARM.isNamedIn(this.text) || BodySite.HAND.isNamedIn(this.text);
	}

	boolean isLivedo() {
		return this.text.affirms(SkinLexicon.LIVEDO) || this.text.affirmsAny(SkinLexicon.PURPLE_NET);
	}

	/** Livedoid vasculopathy, without livedo. */
	boolean isLivedoid() {
		return this.text.affirms(SkinLexicon.LIVEDOID) && !isLivedo();
	}

	boolean isRetiform() {
		return this.text.affirms(SkinLexicon.RETIFORM);
	}

	boolean isBlackEschar() {
		return this.text.affirms(SkinLexicon.BLACK_ESCHAR);
	}

	boolean isNecrotic() {
		return this.text.affirms(SkinLexicon.NECROSIS) || this.text.affirms(SkinLexicon.ESCHAR);
	}

	boolean isUlcer() {
		return this.text.affirms(SkinLexicon.ULCER);
	}

	boolean isWound() {
		return isUlcer() || this.text.affirms(SkinLexicon.WOUND);
	}

	boolean isPainful() {
		return this.text.affirms(SkinLexicon.PAIN);
	}

	boolean isSeverelyPainful() {
		return this.text.affirmsAny(SkinLexicon.SEVERE_PAIN);
	}

	boolean isNonHealing() {
		return this.text.affirms(SkinLexicon.NON_HEALING);
	}

	/** Whether the finding itself is said to be past or denied. */
	boolean isPastOrDenied() {
		List<Phrase> names = SkinLexicon.FINDINGS;
		return names.stream().anyMatch((name) -> this.text.mentions(name) && !this.text.affirms(name))
				&& names.stream().noneMatch(this.text::affirms);
	}

	/** What makes a penile finding one that counts. */
	boolean isPenileLesion() {
		return this.text.affirmsAny(SkinLexicon.PENILE);
	}

	boolean namesPenis() {
		return BodySite.PENIS.isNamedIn(this.text);
	}

}
