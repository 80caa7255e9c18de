package org.calciphylaxis.advisor.assessment.skin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/**
 * The skin findings of a chart together, with pain, healing and other causes (rules,
 * section 3).
 */
public final class SkinEvidence {

	private final ChartAtTime view;

	private final Thresholds.Skin limits;

	private final List<Lesion> lesions;

	/** Whether nothing is proximal or typical, so that acral lesions are weak. */
	private final boolean weakening;

	private final List<Lesion> early;

	private final List<Lesion> specific;

	private final List<Lesion> nonSpecific;

	private final Optional<LabResult> pain;

	private final AlternativeCause otherCause;

	public SkinEvidence(ChartAtTime view, List<Lesion> lesions, LabResults labs) {
		this.view = view;
		this.limits = view.thresholds().skin();
		this.lesions = lesions;
		this.weakening = lesions.stream()
			.noneMatch((lesion) -> lesion.charted().isProximal() || lesion.isTypicalAnywhere());
		this.early = with((lesion) -> lesion.specificity() == Specificity.EARLY && !lesion.charted().isAcralOnly());
		this.specific = with(this::isSpecificHere);
		this.nonSpecific = with((lesion) -> lesion.specificity() != Specificity.NONE
				&& (lesion.specificity() != Specificity.SPECIFIC || isWeakenedByPlace(lesion)));
		this.pain = labs.newest(Lab.PAIN);
		this.otherCause = new AlternativeCause(view);
	}

	/** Any skin evidence, penile findings included. */
	public boolean isPresent() {
		return !this.lesions.isEmpty();
	}

	public boolean isSpecific() {
		return !specific().isEmpty() || isRaisedByPain();
	}

	/** Early or general evidence. */
	public boolean isNonSpecific() {
		return !nonSpecific().isEmpty();
	}

	/** Early evidence that is not acral only. */
	public boolean isEarly() {
		return !early().isEmpty();
	}

	/** Whether the words of an early finding itself say that it hurts. */
	public boolean isEarlyPainful() {
		return early().stream().anyMatch((lesion) -> lesion.charted().isPainful());
	}

	private List<Lesion> early() {
		return this.early;
	}

	/**
	 * Lesions that are specific where they are; acral ones only beside livedo, retiform
	 * purpura, a provisional diagnosis or a proximal lesion.
	 */
	List<Lesion> specific() {
		return this.specific;
	}

	private List<Lesion> nonSpecific() {
		return this.nonSpecific;
	}

	private boolean isSpecificHere(Lesion lesion) {
		return lesion.specificity() == Specificity.SPECIFIC && !isWeakenedByPlace(lesion);
	}

	private boolean isWeakenedByPlace(Lesion lesion) {
		return this.weakening && lesion.charted().isAcralOnly();
	}

	/**
	 * Severe pain with necrosis or two sites makes non-specific evidence specific, unless
	 * all is acral.
	 */
	private boolean isRaisedByPain() {
		List<Lesion> weak = nonSpecific();
		if (weak.stream().allMatch((lesion) -> lesion.charted().isAcralOnly()) || !isSeverelyPainful(weak)) {
			return false;
		}
		Set<Site> sites = new LinkedHashSet<>();
		weak.forEach((lesion) -> sites.addAll(lesion.charted().sites()));
		return weak.stream().anyMatch((lesion) -> lesion.charted().isNecrotic()) || Site.areSeveral(sites);
	}

	private boolean isSeverelyPainful(List<Lesion> weak) {
		return this.pain.filter((score) -> score.isAtLeast(this.limits.severePain())).isPresent()
				|| weak.stream().anyMatch((lesion) -> lesion.charted().says(SkinText::isSeverelyPainful));
	}

	/** A pain word in a finding, or a pain score that counts. */
	public boolean isPainful() {
		return painScore().isPresent() || this.lesions.stream().anyMatch((lesion) -> lesion.charted().isPainful());
	}

	public boolean isNonHealing() {
		return this.lesions.stream().anyMatch((lesion) -> lesion.isNonHealing(this.view.now(), this.limits));
	}

	public boolean isPenile() {
		return this.lesions.stream().anyMatch(Lesion::penile);
	}

	/** Something is charted, and all of it on toes, fingers, heels, feet or hands. */
	public boolean isAcralOnly() {
		return isPresent() && this.lesions.stream().allMatch((lesion) -> lesion.charted().isAcralOnly());
	}

	public boolean isInfected() {
		return this.lesions.stream().anyMatch((lesion) -> lesion.charted().isInfection());
	}

	/** PROVISIONAL: calciphylaxis charted as a suspicion, or a positive biopsy. */
	public boolean isNamedDiagnosis() {
		return this.lesions.stream().anyMatch(Lesion::diagnosis);
	}

	/** Whether another cause may account for every lesion. */
	public boolean isExplained() {
		return isPresent() && this.lesions.stream().allMatch(this.otherCause::explains);
	}

	/** Whether a lesion is newer than a day, such as that of a biopsy report. */
	public boolean hasLesionAfter(ChartTime time) {
		return this.lesions.stream()
			.filter((lesion) -> !lesion.diagnosis())
			.map(Lesion::began)
			.anyMatch((began) -> began != null && began.day().isAfter(time.day()));
	}

	/** Whether one of the sites may be that of a lesion; without a site, any may be. */
	public boolean mayBeAt(Set<Site> sites) {
		return sites.isEmpty() || this.lesions.isEmpty() || this.lesions.stream()
			.anyMatch((lesion) -> lesion.charted().sites().isEmpty()
					|| lesion.charted().sites().stream().anyMatch((site) -> sites.stream().anyMatch(site::isSameAs)));
	}

	/** Where the strongest lesion with a site is; for orders. */
	public Optional<Site> mainSite() {
		List<Lesion> strong = specific();
		return Stream.concat(strong.stream(), this.lesions.stream())
			.flatMap((lesion) -> lesion.charted().sites().stream().sorted(Site.ORDER))
			.findFirst();
	}

	/** The lesions, then the pain score when it counts. */
	public List<Evidence> evidence() {
		return Stream.concat(lesions().stream(), pain().stream()).toList();
	}

	/** The pain score when it counts. */
	public List<Evidence> pain() {
		return painScore().stream().toList();
	}

	/** The lesions, the strongest first. */
	public List<Evidence> lesions() {
		List<Evidence> evidence = new ArrayList<>();
		specific().forEach((lesion) -> evidence.add(lesion.evidence()));
		with((lesion) -> !isSpecificHere(lesion)).forEach((lesion) -> evidence.add(lesion.evidence()));
		return List.copyOf(evidence);
	}

	public List<Evidence> penile() {
		return with(Lesion::penile).stream().map(Lesion::evidence).toList();
	}

	/**
	 * Other explanations that are charted, apart from the findings themselves; those of
	 * the differential only beside a finding.
	 */
	public List<Evidence> otherCauses() {
		Set<String> findings = this.lesions.stream()
			.map((lesion) -> lesion.evidence().reference())
			.collect(Collectors.toSet());
		return Stream
			.concat(this.otherCause.evidence().stream(),
					isPresent() ? this.otherCause.differential().stream() : Stream.empty())
			.filter((cause) -> !findings.contains(cause.reference()))
			.toList();
	}

	private Optional<Evidence> painScore() {
		return this.pain.filter((score) -> score.isAtLeast(this.limits.painful()))
			.map((score) -> score.evidence(Lab.PAIN, Message.of("pain")));
	}

	private List<Lesion> with(Predicate<Lesion> test) {
		return this.lesions.stream().filter(test).toList();
	}

}
