package org.calciphylaxis.advisor.assessment.skin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.context.CalciphylaxisDiagnosis;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.skin.Lesion.Specificity;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skin findings of a chart among its conditions and observations (rules,
 * section 3).
 */
public final class LesionFinder {

	private static final Set<ClinicalStatus> ACTIVE = Set.of(ClinicalStatus.ACTIVE, ClinicalStatus.RECURRENCE,
			ClinicalStatus.RELAPSE);

	private final ChartAtTime view;

	private final boolean uremic;

	public LesionFinder(ChartAtTime view, boolean uremic) {
		this.view = view;
		this.uremic = uremic;
	}

	public List<Lesion> read(CalciphylaxisDiagnosis diagnosis, BiopsyStatus biopsy) {
		List<Lesion> lesions = new ArrayList<>();
		diagnosis.provisional().forEach((problem) -> lesions.add(provisional(problem)));
		biopsy.positive().ifPresent((report) -> lesions.add(reported(report)));
		this.view.current()
			.filter((problem) -> !problem.what().is(Concept.CALCIPHYLAXIS_DX) && isLately(problem))
			.forEach((problem) -> lesionFrom(problem).ifPresent(lesions::add));
		this.view.chart().observations().forEach((finding) -> lesionFrom(finding).ifPresent(lesions::add));
		if (biopsy.wasDoneLately() && !lesions.isEmpty()) {
			diagnosis.unspecific().forEach((problem) -> lesions.add(provisional(problem)));
		}
		return List.copyOf(lesions);
	}

	/**
	 * Onset or recorded within 180 days, or active; a problem without status and date
	 * counts as new.
	 */
	private boolean isLately(ConditionFact problem) {
		int days = this.view.thresholds().skin().findingDays();
		boolean undated = problem.onset() == null && problem.recorded() == null;
		return ACTIVE.contains(problem.clinicalStatus()) || undated || this.view.isWithin(problem.onset(), days)
				|| this.view.isWithin(problem.recorded(), days);
	}

	private Optional<Lesion> lesionFrom(ConditionFact problem) {
		return lesion(problem.what(), problem.sites(), ChartAtTime.began(problem), true, problem.reference());
	}

	private Optional<Lesion> lesionFrom(ObservationFact finding) {
		if (!this.view.isWithin(finding.effective(), this.view.thresholds().skin().findingDays())) {
			return Optional.empty();
		}
		return SkinObservationReader.statement(finding)
			.flatMap((what) -> lesion(what, finding.sites(), finding.effective(), false, finding.reference()));
	}

	private Optional<Lesion> lesion(CodedText what, List<CodedText> bodySites, @Nullable ChartTime began,
			boolean standing, String reference) {
		ClinicalText text = ClinicalText.of(what.joinedTexts());
		Set<LesionSite> sites = LesionSite.findIn(what, bodySites);
		Specificity strength = LesionSpecificity.classify(what, text, sites, this.uremic);
		boolean penile = LesionSpecificity.isPenile(what, text, sites);
		if (strength == Specificity.NONE && !penile) {
			return Optional.empty();
		}
		return Optional.of(new Lesion(what, text, sites, began, standing, strength, penile, false,
				LesionLabel.of(what, text, sites, penile).evidence(displayText(what, bodySites), began, reference)));
	}

	private static String displayText(CodedText what, List<CodedText> bodySites) {
		String where = bodySites.stream()
			.map(CodedText::displayText)
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining(", "));
		String words = what.displayText().isBlank() ? "coded, without words" : what.displayText();
		return where.isEmpty() ? words : words + " (" + where + ")";
	}

	private Lesion provisional(ConditionFact problem) {
		return new Lesion(problem.what(), ClinicalText.of(problem.what().joinedTexts()),
				LesionSite.findIn(problem.what(), problem.sites()), ChartAtTime.began(problem), true,
				Specificity.SPECIFIC, false, true, CalciphylaxisDiagnosis.provisional(problem));
	}

	private Lesion reported(ReportFact report) {
		return new Lesion(report.what(), ClinicalText.of(""), Set.of(), report.time(), false, Specificity.SPECIFIC,
				false, true, EvidenceFactory.of(report, Concept.ORDER_SKIN_BIOPSY,
						"Skin biopsy, positive for calciphylaxis", "biopsy positive for calciphylaxis"));
	}

	/**
	 * Livedoid vasculopathy outside uremia: no evidence, but to be named among the
	 * mimics.
	 */
	public boolean namesLivedoidVasculopathy() {
		Stream<CodedText> statements = this.view.current().map(ConditionFact::what);
		return !this.uremic && statements
			.anyMatch((what) -> LesionSpecificity.isLivedoid(what, ClinicalText.of(what.joinedTexts())));
	}

}
