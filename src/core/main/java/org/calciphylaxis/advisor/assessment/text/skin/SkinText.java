package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.lexicon.FindingKind;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * What a text says of the skin (rules, section 3).
 */
public final class SkinText {

	private static final Set<TermGroup> LESIONS = Set.of(TermGroup.LIVEDO, TermGroup.RETIFORM, TermGroup.PURPURA,
			TermGroup.ULCER, TermGroup.SORE, TermGroup.WOUND, TermGroup.ESCHAR, TermGroup.GANGRENE, TermGroup.NODULE,
			TermGroup.PLAQUE, TermGroup.PATCH, TermGroup.PAPULE, TermGroup.BULLA, TermGroup.INDURATION,
			TermGroup.PANNICULITIS, TermGroup.CELLULITIS, TermGroup.NECROTIC, TermGroup.LESION);

	private static final Set<TermGroup> PENILE = Set.of(TermGroup.ULCER, TermGroup.NECROTIC, TermGroup.GANGRENE,
			TermGroup.PAIN, TermGroup.CALCIPHYLAXIS);

	private static final Set<TermGroup> NECROSIS = Set.of(TermGroup.NECROTIC, TermGroup.ESCHAR, TermGroup.GANGRENE);

	private final ClinicalText text;

	private final Set<Site> sites;

	private final List<SkinFinding> findings;

	SkinText(ClinicalText text, Set<Site> sites, List<SkinFinding> findings) {
		this.text = text;
		this.sites = Set.copyOf(sites);
		this.findings = List.copyOf(findings);
	}

	/** The findings that its words name. */
	public List<SkinFinding> findings() {
		return this.findings;
	}

	/** The sites: those known otherwise, else those that its words name. */
	public Set<Site> sites() {
		return this.sites;
	}

	/**
	 * What the text is worth by itself, as if it were all that is known of the episode:
	 * acral sites weaken, and severe pain with necrosis or two sites makes specific.
	 */
	public Specificity specificity() {
		Specificity specificity = Specificity.NONE;
		boolean weakening = this.findings.stream()
			.noneMatch((finding) -> finding.isProximal() || finding.kind().isTypicalAnywhere());
		for (SkinFinding finding : this.findings) {
			Specificity here = (weakening && finding.isAcralOnly()) ? Specificity.NON_SPECIFIC : finding.specificity();
			specificity = here.isStrongerThan(specificity) ? here : specificity;
		}
		boolean raised = specificity != Specificity.NONE && isSeverelyPainful() && !isAcralOnly()
				&& (isNecrotic() || Site.areSeveral(findingSites()));
		return raised ? Specificity.SPECIFIC : specificity;
	}

	private boolean isAcralOnly() {
		return this.findings.stream().allMatch(SkinFinding::isAcralOnly);
	}

	private Set<Site> findingSites() {
		Set<Site> all = new LinkedHashSet<>();
		this.findings.forEach((finding) -> all.addAll(finding.sites()));
		return all;
	}

	/** Whether it names a finding of this kind. */
	public boolean has(FindingKind kind) {
		return this.findings.stream().anyMatch((finding) -> finding.kind() == kind);
	}

	/** Whether it says livedo, or a purple and a net word. */
	public boolean isLivedo() {
		return has(FindingKind.LIVEDO);
	}

	/** Whether it names livedoid vasculopathy, which is specific only in uremia. */
	public boolean isLivedoidVasculopathy() {
		return this.text.affirmsOrAsks(TermGroup.LIVEDOID);
	}

	/** Whether a pain word stands in it, un-negated. */
	public boolean isPainful() {
		return this.text.affirmsOrAsks(TermGroup.PAIN) || isSeverelyPainful();
	}

	/** Whether words for severe pain stand in it, un-negated. */
	public boolean isSeverelyPainful() {
		return this.text.affirmsOrAsks(TermGroup.SEVERE_PAIN);
	}

	/** Whether it says, un-negated, that a lesion does not heal. */
	public boolean isNonHealing() {
		return this.text.affirmsOrAsks(TermGroup.NON_HEALING);
	}

	/** Whether necrosis, eschar or gangrene stands in it, un-negated. */
	public boolean isNecrotic() {
		return this.text.affirmsOrAsksAny(NECROSIS);
	}

	/** Whether it says black eschar. */
	public boolean isBlackEschar() {
		return has(FindingKind.ESCHAR) && this.text.affirmsOrAsks(TermGroup.BLACK);
	}

	/** Whether it speaks of senile purpura, or of purpura that is no finding. */
	public boolean isHarmlessPurpura() {
		boolean named = this.text.mentions(TermGroup.PURPURA) && !has(FindingKind.PURPURA);
		return named || this.text.mentions(TermGroup.SENILE);
	}

	/** Whether an ulcer or a sore stands in it, un-negated. */
	public boolean isUlcer() {
		return this.text.affirmsOrAsks(TermGroup.ULCER) || this.text.affirmsOrAsks(TermGroup.SORE);
	}

	/** Whether a wound stands in it, un-negated. */
	public boolean isWound() {
		return this.text.affirmsOrAsks(TermGroup.WOUND);
	}

	/**
	 * Whether it says ulcer, necrosis, gangrene, pain or the diagnosis, as N48.89 has to.
	 */
	public boolean saysPenileLesion() {
		return this.text.affirmsOrAsksAny(PENILE);
	}

	/**
	 * Whether it denies a coded finding: it names lesions, and each of them is negated,
	 * past, healed or somebody else's (rules, section 4, "Known codes and words").
	 */
	public boolean deniesFinding() {
		return this.text.mentionsAny(LESIONS) ? !this.text.affirmsOrAsksAny(LESIONS) : this.text.saysResolved();
	}

}
