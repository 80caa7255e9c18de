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
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;
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
		diagnosis.provisional().forEach((problem) -> lesions.add(provisional(problem)));
		biopsy.positive().ifPresent((report) -> lesions.add(reported(report)));
		this.view.current()
			.filter((problem) -> !problem.what().is(Concept.CALCIPHYLAXIS_DX))
			.forEach((problem) -> lesionFrom(problem).ifPresent(lesions::add));
		this.view.chart().observations().forEach((finding) -> lesionFrom(finding).ifPresent(lesions::add));
		if (biopsy.wasDoneLately() && biopsy.negative().isEmpty() && !lesions.isEmpty()) {
			diagnosis.unspecific().forEach((problem) -> lesions.add(provisional(problem)));
		}
		return List.copyOf(lesions);
	}

	/**
	 * Its onset or recording is recent; or it is active and not old, has no date, or has
	 * a code that is specific in itself.
	 */
	private boolean isLately(ConditionFact problem, Specificity byCode) {
		if (isWithin(problem, this.limits.findingDays())) {
			return true;
		}
		boolean undated = problem.onset() == null && problem.recorded() == null;
		boolean active = ACTIVE.contains(problem.clinicalStatus());
		return undated || (active && (byCode == Specificity.SPECIFIC || isWithin(problem, this.limits.activeDays())));
	}

	private boolean isWithin(ConditionFact problem, int days) {
		return this.view.isWithin(problem.onset(), days) || this.view.isWithin(problem.recorded(), days);
	}

	private Optional<Lesion> lesionFrom(ConditionFact problem) {
		return lesion(problem.what(), problem.sites(), ChartAtTime.began(problem), true, problem.reference()).filter(
				(lesion) -> isLately(problem, LesionSpecificity.byCode(lesion.what(), lesion.words(), lesion.sites())));
	}

	private Optional<Lesion> lesionFrom(ObservationFact finding) {
		if (!this.view.isWithin(finding.effective(), this.limits.findingDays())) {
			return Optional.empty();
		}
		return SkinObservationReader.statement(finding, this.view.texts())
			.filter((what) -> !this.harmless.contains(new Statement(what, finding.sites())))
			.flatMap((what) -> lesionFrom(finding, what));
	}

	/** A diagnosis that an observation names is no more than provisional. */
	private Optional<Lesion> lesionFrom(ObservationFact finding, CodedText what) {
		if (CalciphylaxisDiagnosis.isNamedIn(what, this.view.texts())) {
			Evidence evidence = CalciphylaxisDiagnosis.provisional(what, finding.effective(), finding.reference());
			return Optional.of(new Lesion(what, words(what, finding.sites()), this.sites.find(what, finding.sites()),
					finding.effective(), false, Specificity.SPECIFIC, false, true, evidence));
		}
		Optional<Lesion> lesion = lesion(what, finding.sites(), finding.effective(), false, finding.reference());
		if (lesion.isEmpty()) {
			this.harmless.add(new Statement(what, finding.sites()));
		}
		return lesion;
	}

	private Optional<Lesion> lesion(CodedText what, List<CodedText> bodySites, @Nullable ChartTime began,
			boolean standing, String reference) {
		Set<Site> known = this.sites.known(what, bodySites);
		LesionWords words = LesionWords.of(what, known, this.view.texts());
		Set<Site> sites = this.sites.orWorded(known, what);
		Specificity specificity = LesionSpecificity.classify(what, words, sites, this.uremic);
		boolean penile = LesionSpecificity.isPenile(what, words, sites);
		if (specificity == Specificity.NONE && !penile) {
			return Optional.empty();
		}
		Evidence evidence = LesionLabel
			.of(what, words, specificity, LesionSpecificity.byCode(what, words, sites), penile)
			.evidence(displayText(what, bodySites), began, reference);
		return Optional.of(new Lesion(what, words, sites, began, standing, specificity, penile, false, evidence));
	}

	private LesionWords words(CodedText what, List<CodedText> bodySites) {
		return LesionWords.of(what, this.sites.known(what, bodySites), this.view.texts());
	}

	private static Message displayText(CodedText what, List<CodedText> bodySites) {
		String where = bodySites.stream()
			.map(CodedText::displayText)
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining(", "));
		Message words = EvidenceFactory.displayText(what);
		return where.isEmpty() ? words : Message.of("{finding} ({site})", words, where);
	}

	private Lesion provisional(ConditionFact problem) {
		return new Lesion(problem.what(), words(problem.what(), problem.sites()),
				this.sites.find(problem.what(), problem.sites()), ChartAtTime.began(problem), true,
				Specificity.SPECIFIC, false, true, CalciphylaxisDiagnosis.provisional(problem));
	}

	private Lesion reported(ReportFact report) {
		return new Lesion(report.what(), LesionWords.NONE, Set.of(), report.time(), false, Specificity.SPECIFIC, false,
				true,
				EvidenceFactory.of(report, Concept.ORDER_SKIN_BIOPSY,
						Message.of("Skin biopsy, positive for calciphylaxis"),
						Message.of("biopsy positive for calciphylaxis")));
	}

	/**
	 * Livedoid vasculopathy outside uremia: no evidence, but to be named among the
	 * mimics.
	 */
	public boolean namesLivedoidVasculopathy() {
		return !this.uremic && this.view.current()
			.map(ConditionFact::what)
			.anyMatch((what) -> LesionSpecificity.isLivedoid(what, words(what, List.of())));
	}

	/** What a row says, and of which sites. */
	private record Statement(CodedText what, List<CodedText> sites) {

	}

}
