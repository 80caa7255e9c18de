package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Lesion.Strength;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Site;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skin findings of a chart among its conditions and observations (rules,
 * section 3).
 */
final class LesionReader {

	private static final Set<ClinicalStatus> ACTIVE = Set.of(ClinicalStatus.ACTIVE, ClinicalStatus.RECURRENCE,
			ClinicalStatus.RELAPSE);

	private final ChartView view;

	private final boolean uremic;

	LesionReader(ChartView view, boolean uremic) {
		this.view = view;
		this.uremic = uremic;
	}

	List<Lesion> read(Diagnosis diagnosis, BiopsyStatus biopsy) {
		List<Lesion> lesions = new ArrayList<>();
		diagnosis.provisional().forEach((problem) -> lesions.add(provisional(problem)));
		biopsy.positive().ifPresent((report) -> lesions.add(reported(report)));
		this.view.current()
			.filter((problem) -> !problem.what().is(Concept.CALCIPHYLAXIS_DX) && isLately(problem))
			.forEach((problem) -> of(problem).ifPresent(lesions::add));
		this.view.chart().findings().forEach((finding) -> of(finding).ifPresent(lesions::add));
		if (biopsy.wasDoneLately() && !lesions.isEmpty()) {
			diagnosis.unspecific().forEach((problem) -> lesions.add(provisional(problem)));
		}
		return List.copyOf(lesions);
	}

	/**
	 * Onset or recorded within 180 days, or active; a problem without status and date
	 * counts as new.
	 */
	private boolean isLately(Problem problem) {
		int days = this.view.rules().skin().findingDays();
		boolean undated = problem.onset() == null && problem.recorded() == null;
		return ACTIVE.contains(problem.clinicalStatus()) || undated || this.view.isWithin(problem.onset(), days)
				|| this.view.isWithin(problem.recorded(), days);
	}

	private Optional<Lesion> of(Problem problem) {
		return lesion(problem.what(), problem.sites(), ChartView.began(problem), true, problem.reference());
	}

	private Optional<Lesion> of(Finding finding) {
		if (!this.view.isWithin(finding.effective(), this.view.rules().skin().findingDays())) {
			return Optional.empty();
		}
		return SkinObservation.statement(finding)
			.flatMap((what) -> lesion(what, finding.sites(), finding.effective(), false, finding.reference()));
	}

	private Optional<Lesion> lesion(Statement what, List<Statement> bodySites, @Nullable ChartTime began,
			boolean standing, String reference) {
		ClinicalText text = ClinicalText.of(what.allWords());
		Set<Site> sites = Site.of(what, bodySites);
		Strength strength = LesionStrength.of(what, text, sites, this.uremic);
		boolean penile = LesionStrength.isPenile(what, text, sites);
		if (strength == Strength.NONE && !penile) {
			return Optional.empty();
		}
		return Optional.of(new Lesion(what, text, sites, began, standing, strength, penile, false,
				LesionName.of(what, text, sites, penile).evidence(shown(what, bodySites), began, reference)));
	}

	private static String shown(Statement what, List<Statement> bodySites) {
		String where = bodySites.stream()
			.map(Statement::words)
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining(", "));
		String words = what.words().isBlank() ? "coded, without words" : what.words();
		return where.isEmpty() ? words : words + " (" + where + ")";
	}

	private Lesion provisional(Problem problem) {
		return new Lesion(problem.what(), ClinicalText.of(problem.what().allWords()),
				Site.of(problem.what(), problem.sites()), ChartView.began(problem), true, Strength.SPECIFIC, false,
				true, Diagnosis.provisional(problem));
	}

	private Lesion reported(Report report) {
		return new Lesion(report.what(), ClinicalText.of(""), Set.of(), report.time(), false, Strength.SPECIFIC, false,
				true, Proof.of(report, Concept.ORDER_SKIN_BIOPSY, "Skin biopsy, positive for calciphylaxis",
						"biopsy positive for calciphylaxis"));
	}

	/**
	 * Livedoid vasculopathy outside uremia: no evidence, but to be named among the
	 * mimics.
	 */
	boolean namesLivedoidVasculopathy() {
		Stream<Statement> statements = this.view.current().map(Problem::what);
		return !this.uremic
				&& statements.anyMatch((what) -> LesionStrength.isLivedoid(what, ClinicalText.of(what.allWords())));
	}

}
