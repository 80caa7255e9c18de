package org.calciphylaxis.advisor.assessment.skin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.context.CalciphylaxisDiagnosis;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skin findings of a chart among its conditions and observations (rules,
 * section 3).
 */
public final class LesionFinder {

	private static final Set<ClinicalStatus> ACTIVE = Set.of(ClinicalStatus.ACTIVE, ClinicalStatus.RECURRENCE,
			ClinicalStatus.RELAPSE);

	private final ChartAtTime view;

	private final Thresholds.Skin limits;

	private final boolean uremic;

	private final SiteFinder sites;

	/** What is no finding, since charts repeat their rows. */
	private final Set<Statement> harmless = new HashSet<>();

	public LesionFinder(ChartAtTime view, boolean uremic) {
		this.view = view;
		this.limits = view.thresholds().skin();
		this.uremic = uremic;
		this.sites = new SiteFinder(view.texts());
	}

	public List<Lesion> find(CalciphylaxisDiagnosis diagnosis, BiopsyStatus biopsy) {
		List<Lesion> lesions = new ArrayList<>();
		diagnosis.provisional().forEach((condition) -> lesions.add(provisional(condition)));
		biopsy.positive().ifPresent((report) -> lesions.add(reported(report)));
		this.view.current()
			.filter((condition) -> !condition.what().is(Concept.CALCIPHYLAXIS_DX))
			.forEach((condition) -> lesionFrom(condition).ifPresent(lesions::add));
		this.view.chart().observations().forEach((observation) -> lesionFrom(observation).ifPresent(lesions::add));
		if (biopsy.wasDoneLately() && biopsy.negative().isEmpty() && !lesions.isEmpty()) {
			diagnosis.unspecific().forEach((condition) -> lesions.add(provisional(condition)));
		}
		return List.copyOf(lesions);
	}

	/**
	 * Its onset or recording is recent; or it is active and not old, has no date, or has
	 * a code that is specific in itself.
	 */
	private boolean isLately(ConditionFact condition, Specificity byCode) {
		if (isWithin(condition, this.limits.findingDays())) {
			return true;
		}
		boolean undated = condition.onset() == null && condition.recorded() == null;
		boolean active = ACTIVE.contains(condition.clinicalStatus());
		return undated || (active && (byCode == Specificity.SPECIFIC || isWithin(condition, this.limits.activeDays())));
	}

	private boolean isWithin(ConditionFact condition, int days) {
		return this.view.isWithin(condition.onset(), days) || this.view.isWithin(condition.recorded(), days);
	}

	private Optional<Lesion> lesionFrom(ConditionFact condition) {
		return lesion(condition.what(), condition.sites(), ChartAtTime.began(condition), true, condition.reference())
			.filter((lesion) -> isLately(condition, lesion.byCode()));
	}

	private Optional<Lesion> lesionFrom(ObservationFact observation) {
		if (!this.view.isWithin(observation.effective(), this.limits.findingDays())) {
			return Optional.empty();
		}
		return SkinObservationReader.statement(observation, this.view.texts())
			.filter((what) -> !this.harmless.contains(new Statement(what, observation.sites())))
			.flatMap((what) -> lesionFrom(observation, what));
	}

	/** A diagnosis that an observation names is no more than provisional. */
	private Optional<Lesion> lesionFrom(ObservationFact observation, CodedText what) {
		if (CalciphylaxisDiagnosis.isNamedIn(what, this.view.texts())) {
			Evidence evidence = CalciphylaxisDiagnosis.provisional(what, observation.effective(),
					observation.reference());
			return Optional
				.of(Lesion.diagnosed(described(what, observation.sites()), observation.effective(), false, evidence));
		}
		Optional<Lesion> lesion = lesion(what, observation.sites(), observation.effective(), false,
				observation.reference());
		if (lesion.isEmpty()) {
			this.harmless.add(new Statement(what, observation.sites()));
		}
		return lesion;
	}

	private Optional<Lesion> lesion(CodedText what, List<CodedText> bodySites, @Nullable ChartTime began,
			boolean standing, String reference) {
		LesionDescription charted = described(what, bodySites);
		Specificity byCode = LesionKind.byCode(charted);
		Specificity specificity = charted.specificity(byCode, this.uremic);
		boolean penile = charted.isPenile();
		if (specificity == Specificity.NONE && !penile) {
			return Optional.empty();
		}
		boolean specificByWords = specificity == Specificity.SPECIFIC && byCode != Specificity.SPECIFIC;
		boolean fromText = what.isUncoded() || (specificByWords && !penile);
		LesionKind kind = penile ? LesionKind.PENILE : LesionKind.naming(charted, fromText);
		Evidence evidence = kind.evidence(specificity, displayText(what, bodySites), began, reference,
				fromText ? Set.of(Remark.FROM_TEXT) : Set.of());
		return Optional.of(new Lesion(charted, began, standing, byCode, specificity, penile, false, evidence));
	}

	private LesionDescription described(CodedText what, List<CodedText> bodySites) {
		Set<Site> known = this.sites.known(what, bodySites);
		return new LesionDescription(what, texts(what, known), this.sites.orWorded(known, what));
	}

	private List<SkinText> texts(CodedText what, Set<Site> known) {
		return what.texts().stream().map((text) -> this.view.texts().skin(text, known)).toList();
	}

	private static Message displayText(CodedText what, List<CodedText> bodySites) {
		String where = bodySites.stream()
			.map(CodedText::displayText)
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining(", "));
		Message words = Evidence.displayText(what);
		return where.isEmpty() ? words : Message.of("{finding} ({site})", words, where);
	}

	private Lesion provisional(ConditionFact condition) {
		return Lesion.diagnosed(described(condition.what(), condition.sites()), ChartAtTime.began(condition), true,
				CalciphylaxisDiagnosis.provisional(condition));
	}

	private Lesion reported(ReportFact report) {
		return Lesion.diagnosed(new LesionDescription(report.what(), List.of(), Set.of()), report.time(), false,
				Evidence.of(report, Concept.ORDER_SKIN_BIOPSY, Message.of("Skin biopsy, positive for calciphylaxis"),
						Message.of("biopsy positive for calciphylaxis")));
	}

	/**
	 * Livedoid vasculopathy outside uremia: no evidence, but to be named among the
	 * mimics.
	 */
	public boolean namesLivedoidVasculopathy() {
		return !this.uremic && this.view.current()
			.map(ConditionFact::what)
			.anyMatch((what) -> LesionDescription.isLivedoid(what, texts(what, this.sites.known(what, List.of()))));
	}

	/** What a row says, and of which sites. */
	private record Statement(CodedText what, List<CodedText> sites) {

	}

}
