package org.calciphylaxis.advisor.assessment.skin;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.FindingKind;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.text.skin.SkinFinding;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * What the words of a finding say (rules, section 3, "By words").
 *
 * @param texts the text as charted, then the displays, each read for itself
 */
public record LesionWords(List<SkinText> texts) {

	/** Words that say nothing. */
	static final LesionWords NONE = new LesionWords(List.of());

	public LesionWords {
		texts = List.copyOf(texts);
	}

	static LesionWords of(CodedText what, Set<Site> knownSites, ChartTexts texts) {
		return new LesionWords(what.texts().stream().map((text) -> texts.skin(text, knownSites)).toList());
	}

	/** The class of skin evidence that the words give, before pain and acral sites. */
	Specificity specificity() {
		return this.texts.stream()
			.flatMap((text) -> text.findings().stream())
			.map(SkinFinding::specificity)
			.max(Comparator.naturalOrder())
			.orElse(Specificity.NONE);
	}

	/** Senile purpura, and purpura of arm or hand. */
	boolean isHarmlessPurpura() {
		return any(SkinText::isHarmlessPurpura) && !has(FindingKind.PURPURA);
	}

	boolean isLivedo() {
		return any(SkinText::isLivedo);
	}

	/** Livedoid vasculopathy, without livedo. */
	boolean isLivedoid() {
		return any(SkinText::isLivedoidVasculopathy) && !isLivedo();
	}

	boolean isRetiform() {
		return has(FindingKind.RETIFORM);
	}

	boolean isBlackEschar() {
		return any(SkinText::isBlackEschar);
	}

	boolean isNecrotic() {
		return any(SkinText::isNecrotic);
	}

	boolean isUlcer() {
		return any(SkinText::isUlcer);
	}

	boolean isWound() {
		return isUlcer() || any(SkinText::isWound);
	}

	boolean isPainful() {
		return any(SkinText::isPainful);
	}

	boolean isSeverelyPainful() {
		return any(SkinText::isSeverelyPainful);
	}

	boolean isNonHealing() {
		return any(SkinText::isNonHealing);
	}

	/** Whether the text as charted denies the finding, or says that it is past. */
	boolean isPastOrDenied() {
		return !this.texts.isEmpty() && this.texts.get(0).deniesFinding();
	}

	/** What makes a penile finding one that counts. */
	boolean isPenileLesion() {
		return any(SkinText::saysPenileLesion);
	}

	boolean namesPenis() {
		return any((text) -> text.sites().stream().anyMatch((site) -> site.part().kind() == BodySite.Kind.PENILE));
	}

	private boolean has(FindingKind kind) {
		return any((text) -> text.has(kind));
	}

	private boolean any(Predicate<SkinText> test) {
		return this.texts.stream().anyMatch(test);
	}

}
