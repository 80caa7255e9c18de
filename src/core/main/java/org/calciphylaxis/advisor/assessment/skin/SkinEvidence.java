package org.calciphylaxis.advisor.assessment.skin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.skin.Lesion.Specificity;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * The skin findings of a chart together, with pain, healing and other causes (rules,
 * section 3).
 */
public final class SkinEvidence {

	private final ChartAtTime view;

	private final List<Lesion> lesions;

	private final Optional<LabResult> pain;

	private final AlternativeCause otherCause;

	public SkinEvidence(ChartAtTime view, List<Lesion> lesions, LabResults labs) {
		this.view = view;
		this.lesions = lesions;
		this.pain = labs.newest("Pain score", Analyte.PAIN, view.thresholds().skin().painDays(), Concept.OBS_PAIN);
		this.otherCause = new AlternativeCause(view);
	}

	/** Any skin evidence, penile findings included. */
	public boolean isPresent() {
		return !this.lesions.isEmpty();
	}

	public boolean isSpecific() {
		return !specific().isEmpty() || isRaisedByPain();
	}

	public boolean isNonSpecific() {
		return !nonSpecific().isEmpty();
	}

	/**
	 * Lesions that are specific where they are; acral ones only beside livedo or a
	 * proximal lesion.
	 */
	List<Lesion> specific() {
		return with((lesion) -> lesion.strength() == Specificity.SPECIFIC && !isWeakenedByPlace(lesion));
	}

	private List<Lesion> nonSpecific() {
		return with((lesion) -> lesion.strength() == Specificity.NON_SPECIFIC
				|| (lesion.strength() == Specificity.SPECIFIC && isWeakenedByPlace(lesion)));
	}

	private boolean isWeakenedByPlace(Lesion lesion) {
		boolean proximal = this.lesions.stream().anyMatch((other) -> other.isProximal() || other.isLivedo());
		return lesion.isAcralOnly() && !lesion.diagnosis() && !proximal;
	}

	/**
	 * Severe pain with purpura, necrosis or two sites makes non-specific evidence
	 * specific, unless all is acral.
	 */
	private boolean isRaisedByPain() {
		List<Lesion> weak = nonSpecific();
		if (weak.stream().allMatch(Lesion::isAcralOnly) || !isSeverelyPainful()) {
			return false;
		}
		Set<LesionSite> sites = new LinkedHashSet<>();
		weak.forEach((lesion) -> sites.addAll(lesion.sites()));
		boolean marked = weak.stream().anyMatch((lesion) -> lesion.isPurpuric() || lesion.isNecrotic());
		return marked || sites.size() >= 2;
	}

	private boolean isSeverelyPainful() {
		return this.pain.filter((score) -> score.isAtLeast(this.view.thresholds().skin().severePain())).isPresent()
				|| this.lesions.stream().anyMatch(Lesion::isSeverelyPainful);
	}

	public boolean isPainful() {
		return painScore().isPresent() || this.lesions.stream().anyMatch(Lesion::isPainful);
	}

	public boolean isNonHealing() {
		int days = this.view.thresholds().skin().nonHealingDays();
		return this.lesions.stream().anyMatch((lesion) -> lesion.isNonHealing(this.view.now(), days));
	}

	public boolean isPenile() {
		return this.lesions.stream().anyMatch(Lesion::penile);
	}

	/** Something is charted, and all of it on toes, fingers, heels, feet or hands. */
	public boolean isAcralOnly() {
		return isPresent() && this.lesions.stream().allMatch(Lesion::isAcralOnly);
	}

	public boolean isInfected() {
		return this.lesions.stream().anyMatch(Lesion::isInfection);
	}

	public boolean isNamedDiagnosis() {
		return this.lesions.stream().anyMatch(Lesion::diagnosis);
	}

	/** Whether an ulcer of another cause accounts for every lesion. */
	public boolean isExplained() {
		return isPresent() && this.lesions.stream().allMatch(this.otherCause::explains);
	}

	/** Whether a lesion is newer than a day, such as that of a biopsy report. */
	public boolean hasLesionAfter(ChartTime time) {
		return this.lesions.stream()
			.map(Lesion::began)
			.anyMatch((began) -> began != null && began.day().isAfter(time.day()));
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
		List<Lesion> strong = specific();
		strong.forEach((lesion) -> evidence.add(lesion.evidence()));
		with((lesion) -> !strong.contains(lesion)).forEach((lesion) -> evidence.add(lesion.evidence()));
		return List.copyOf(evidence);
	}

	public List<Evidence> penile() {
		return with(Lesion::penile).stream().map(Lesion::evidence).toList();
	}

	public List<Evidence> otherCauses() {
		return this.otherCause.evidence();
	}

	private Optional<Evidence> painScore() {
		return this.pain.filter((score) -> score.isAtLeast(this.view.thresholds().skin().painful()))
			.map((score) -> score.evidence(Concept.OBS_PAIN, "Pain score", "pain"));
	}

	private List<Lesion> with(Predicate<Lesion> test) {
		return this.lesions.stream().filter(test).toList();
	}

}
