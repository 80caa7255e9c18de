package org.calciphylaxis.advisor.assessment.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;

/**
 * Whether calciphylaxis is a diagnosis already: established, provisional or resolved
 * (rules, section 2).
 */
public final class CalciphylaxisDiagnosis {

	private static final Set<Verification> IN_QUESTION = Set.of(Verification.PROVISIONAL, Verification.DIFFERENTIAL,
			Verification.UNCONFIRMED);

	private static final int CUE_REACH = 4;

	private final ChartAtTime view;

	private final List<ConditionFact> established = new ArrayList<>();

	private final List<ConditionFact> provisional = new ArrayList<>();

	private final List<ConditionFact> resolved = new ArrayList<>();

	private final List<ConditionFact> unspecific = new ArrayList<>();

	public CalciphylaxisDiagnosis(ChartAtTime view) {
		this.view = view;
		view.evident().forEach(this::sort);
	}

	private void sort(ConditionFact problem) {
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
	private static boolean isNamedIn(CodedText what) {
		boolean wordsCount = what.is(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC) || what.isUncoded();
		if (!wordsCount) {
			return false;
		}
		ClinicalText text = ClinicalText.of(what.joinedTexts());
		return text.affirmsAny(SkinLexicon.CALCIPHYLAXIS) && !isAfter(text, SkinLexicon.NOT_THE_PATIENTS);
	}

	private static boolean isInQuestion(CodedText what) {
		return isAfter(ClinicalText.of(what.joinedTexts()), SkinLexicon.IN_QUESTION);
	}

	private static boolean isAfter(ClinicalText text, Phrase cue) {
		return SkinLexicon.CALCIPHYLAXIS.stream().anyMatch((name) -> text.affirmsAfter(name, cue, CUE_REACH));
	}

	/** ESTABLISHED. */
	public boolean isEstablished() {
		return !this.established.isEmpty();
	}

	public List<Evidence> established() {
		return this.established.stream()
			.map((problem) -> EvidenceFactory.of(problem, Concept.CALCIPHYLAXIS_DX, "Calciphylaxis",
					"established calciphylaxis"))
			.toList();
	}

	/** Provisional, differential or unconfirmed diagnoses: specific skin evidence. */
	public List<ConditionFact> provisional() {
		return List.copyOf(this.provisional);
	}

	/**
	 * The unspecific code without words; provisional only with a biopsy and skin
	 * evidence.
	 */
	public List<ConditionFact> unspecific() {
		return List.copyOf(this.unspecific);
	}

	/**
	 * Resolved within the last year, by its abatement, else by its onset or recording.
	 */
	public List<Evidence> resolved() {
		int days = this.view.thresholds().suppression().resolvedDays();
		return this.resolved.stream()
			.filter((problem) -> this.view
				.isWithin((problem.abated() != null) ? problem.abated() : ChartAtTime.began(problem), days))
			.map(CalciphylaxisDiagnosis::resolved)
			.toList();
	}

	private static Evidence resolved(ConditionFact problem) {
		Evidence fact = EvidenceFactory.of(problem, Concept.CALCIPHYLAXIS_DX, "Calciphylaxis, resolved",
				"calciphylaxis within the last year");
		return (problem.abated() != null) ? fact.on(problem.abated()) : fact;
	}

	public static Evidence provisional(ConditionFact problem) {
		return EvidenceFactory.of(problem, Concept.CALCIPHYLAXIS_DX, "Calciphylaxis, suspected",
				"suspected calciphylaxis charted", Remark.PROVISIONAL);
	}

}
