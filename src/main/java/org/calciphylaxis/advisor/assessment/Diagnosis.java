package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.Verification;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Phrase;

/**
 * Whether calciphylaxis is a diagnosis already: established, provisional or resolved
 * (rules, section 2).
 */
final class Diagnosis {

	private static final Set<Verification> IN_QUESTION = Set.of(Verification.PROVISIONAL, Verification.DIFFERENTIAL,
			Verification.UNCONFIRMED);

	private static final int CUE_REACH = 4;

	private final ChartView view;

	private final List<Problem> established = new ArrayList<>();

	private final List<Problem> provisional = new ArrayList<>();

	private final List<Problem> resolved = new ArrayList<>();

	private final List<Problem> unspecific = new ArrayList<>();

	Diagnosis(ChartView view) {
		this.view = view;
		view.evident().forEach(this::sort);
	}

	private void sort(Problem problem) {
		boolean coded = problem.what().is(Concept.CALCIPHYLAXIS_DX);
		if (coded || isNamedIn(problem.what())) {
			boolean inQuestion = IN_QUESTION.contains(problem.verification())
					|| (!coded && isInQuestion(problem.what()));
			boolean current = this.view.isCurrent(problem);
			if (current) {
				(inQuestion ? this.provisional : this.established).add(problem);
			}
			else if (!inQuestion) {
				this.resolved.add(problem);
			}
		}
		else if (problem.what().is(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC) && this.view.isCurrent(problem)) {
			this.unspecific.add(problem);
		}
	}

	/**
	 * The words count where the code is the unspecific one, or where no code is known
	 * [D].
	 */
	private static boolean isNamedIn(Statement what) {
		boolean wordsCount = what.is(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC) || what.leavesTextToSpeak();
		if (!wordsCount) {
			return false;
		}
		ClinicalText text = ClinicalText.of(what.allWords());
		return text.affirmsAny(SkinWords.CALCIPHYLAXIS) && !isAfter(text, SkinWords.NOT_THE_PATIENTS);
	}

	private static boolean isInQuestion(Statement what) {
		return isAfter(ClinicalText.of(what.allWords()), SkinWords.IN_QUESTION);
	}

	private static boolean isAfter(ClinicalText text, Phrase cue) {
		return SkinWords.CALCIPHYLAXIS.stream().anyMatch((name) -> text.affirmsAfter(name, cue, CUE_REACH));
	}

	/** ESTABLISHED. */
	boolean isEstablished() {
		return !this.established.isEmpty();
	}

	List<Evidence> established() {
		return this.established.stream()
			.map((problem) -> Proof.of(problem, Concept.CALCIPHYLAXIS_DX, "Calciphylaxis", "established calciphylaxis"))
			.toList();
	}

	/** Provisional, differential or unconfirmed diagnoses: specific skin evidence. */
	List<Problem> provisional() {
		return List.copyOf(this.provisional);
	}

	/**
	 * The unspecific code without words; provisional only with a biopsy and skin
	 * evidence.
	 */
	List<Problem> unspecific() {
		return List.copyOf(this.unspecific);
	}

	/**
	 * Resolved within the last year, by its abatement, else by its onset or recording.
	 */
	List<Evidence> resolved() {
		int days = this.view.rules().suppression().resolvedDays();
		return this.resolved.stream()
			.filter((problem) -> this.view
				.isWithin((problem.abated() != null) ? problem.abated() : ChartView.began(problem), days))
			.map(Diagnosis::resolved)
			.toList();
	}

	private static Evidence resolved(Problem problem) {
		Evidence fact = Proof.of(problem, Concept.CALCIPHYLAXIS_DX, "Calciphylaxis, resolved",
				"calciphylaxis within the last year");
		return (problem.abated() != null) ? fact.on(problem.abated()) : fact;
	}

	static Evidence provisional(Problem problem) {
		return Proof.of(problem, Concept.CALCIPHYLAXIS_DX, "Calciphylaxis, suspected",
				"suspected calciphylaxis charted", Remark.PROVISIONAL);
	}

}
