package org.calciphylaxis.advisor.assessment.skin;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Region;
import org.calciphylaxis.advisor.assessment.text.lexicon.FindingKind;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.text.skin.SkinFinding;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;

/**
 * A row of the chart that may be a skin finding, and what its code and its words say
 * together (rules, sections 3 and 4).
 *
 * @param what code and words
 * @param texts the text as charted, then the displays, each read for itself
 * @param sites where
 */
public record LesionDescription(CodedText what, List<SkinText> texts, Set<Site> sites) {

	private static final Set<Concept> PENILE_WHEN_THERE = Set.of(Concept.SKIN_FINDING_ULCER, Concept.SKIN_NECROSIS,
			Concept.SKIN_GANGRENE);

	private static final Set<Concept> OTHER_CAUSES = Set.of(Concept.ALTERNATIVE_CAUSE_ULCER,
			Concept.ALTERNATIVE_CAUSE_GANGRENE);

	private static final Set<Concept> NECROTIC = Set.of(Concept.SKIN_NECROSIS, Concept.SKIN_GANGRENE);

	public LesionDescription {
		texts = List.copyOf(texts);
		sites = Set.copyOf(sites);
	}

	/**
	 * What it is worth in itself: the stronger of what its code and what its words say.
	 * @param byCode what its code is worth
	 */
	Specificity specificity(Specificity byCode, boolean uremic) {
		if (isLivedoid(this.what, this.texts)) {
			return uremic ? Specificity.SPECIFIC : Specificity.NONE;
		}
		if (isPastOrDenied()) {
			return Specificity.NONE;
		}
		Specificity byWords = this.what.isAny(OTHER_CAUSES) ? besideAnotherCause() : byWords();
		return byCode.isStrongerThan(byWords) ? byCode : byWords;
	}

	/** Before pain and acral sites. */
	private Specificity byWords() {
		return this.texts.stream()
			.flatMap((text) -> text.findings().stream())
			.map(SkinFinding::specificity)
			.max(Comparator.naturalOrder())
			.orElse(Specificity.NONE);
	}

	/** Beside the code of another cause only what that cause does not explain counts. */
	private Specificity besideAnotherCause() {
		boolean isTypical = says(SkinText::isLivedo) || isRetiform()
				|| (says(SkinText::isBlackEschar) && isAtFattySite());
		return isTypical ? Specificity.SPECIFIC : Specificity.NONE;
	}

	/** Whether the text as charted denies the finding, or says that it is past. */
	private boolean isPastOrDenied() {
		return !this.texts.isEmpty() && this.texts.get(0).deniesFinding();
	}

	/** Livedoid vasculopathy, without livedo, is a mimic: specific only in uremia. */
	static boolean isLivedoid(CodedText what, List<SkinText> texts) {
		return what.is(Concept.LIVEDOID_VASCULOPATHY) || (texts.stream().anyMatch(SkinText::isLivedoidVasculopathy)
				&& texts.stream().noneMatch(SkinText::isLivedo));
	}

	/**
	 * A penile finding by code or site; the unspecific code only where its words say what
	 * it is.
	 */
	boolean isPenile() {
		if (this.what.is(Concept.SKIN_FINDING_PENILE)) {
			return !this.what.is(Concept.PENILE_DISORDER_OTHER) || says(SkinText::saysPenileLesion);
		}
		boolean there = isPenile(this.sites) || says((text) -> isPenile(text.sites()));
		return there && (this.what.isAny(PENILE_WHEN_THERE) || says(SkinText::saysPenileLesion));
	}

	private static boolean isPenile(Set<Site> sites) {
		return sites.stream().anyMatch((site) -> site.part().kind() == BodySite.Kind.PENILE);
	}

	/** Senile purpura, and purpura of arm or hand. */
	boolean isHarmlessPurpura() {
		boolean ofArm = !this.sites.isEmpty()
				&& this.sites.stream().allMatch((site) -> site.part().region() == Region.ARM);
		return ofArm || (says(SkinText::isHarmlessPurpura) && !says((text) -> text.has(FindingKind.PURPURA)));
	}

	boolean isLivedo() {
		return this.what.is(Concept.SKIN_LIVEDO) || says(SkinText::isLivedo);
	}

	boolean isRetiform() {
		return says((text) -> text.has(FindingKind.RETIFORM));
	}

	boolean isNecrotic() {
		return this.what.isAny(NECROTIC) || says(SkinText::isNecrotic);
	}

	boolean isWound() {
		return this.what.is(Concept.SKIN_FINDING_ULCER) || says(SkinText::isUlcer) || says(SkinText::isWound);
	}

	boolean isInfection() {
		return this.what.is(Concept.SKIN_INFECTION);
	}

	boolean isPainful() {
		return says(SkinText::isPainful);
	}

	/** Whether one of its texts says so. */
	boolean says(Predicate<SkinText> test) {
		for (SkinText text : this.texts) {
			if (test.test(text)) {
				return true;
			}
		}
		return false;
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

}
