package org.calciphylaxis.advisor.assessment.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether calciphylaxis is a diagnosis already: established, provisional or resolved
 * (rules, section 2).
 */
public final class CalciphylaxisDiagnosis {

	private final List<ConditionFact> established = new ArrayList<>();

	private final List<ConditionFact> provisional = new ArrayList<>();

	private final List<ConditionFact> resolved = new ArrayList<>();

	private final List<ConditionFact> unspecific = new ArrayList<>();

	private CalciphylaxisDiagnosis() {
	}

	public static CalciphylaxisDiagnosis find(ChartAtTime view) {
		CalciphylaxisDiagnosis diagnosis = new CalciphylaxisDiagnosis();
		view.evident().forEach((condition) -> diagnosis.sort(condition, view.isCurrent(condition), view.texts()));
		return diagnosis;
	}

	/** What the code says is what it is, unless the words doubt or deny it. */
	private void sort(ConditionFact condition, boolean current, ChartTexts texts) {
		DiagnosisWords words = DiagnosisWords.of(condition.what(), texts);
		boolean coded = condition.what().is(Concept.CALCIPHYLAXIS_DX);
		boolean named = words != DiagnosisWords.NONE;
		boolean inQuestion = condition.verification().isQuestion() || words == DiagnosisWords.PROVISIONAL;
		if (words == DiagnosisWords.DENIED) {
			return;
		}
		if (!coded && !named) {
			if (current && condition.what().is(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC)) {
				this.unspecific.add(condition);
			}
		}
		else if (inQuestion) {
			if (current) {
				this.provisional.add(condition);
			}
		}
		else {
			((current && words != DiagnosisWords.RESOLVED) ? this.established : this.resolved).add(condition);
		}
	}

	/** Whether a statement names calciphylaxis, by code or in words, and affirms it. */
	public static boolean isNamedIn(CodedText what, ChartTexts texts) {
		DiagnosisWords words = DiagnosisWords.of(what, texts);
		return words == DiagnosisWords.ESTABLISHED || words == DiagnosisWords.PROVISIONAL
				|| (words == DiagnosisWords.NONE && what.is(Concept.CALCIPHYLAXIS_DX));
	}

	/** ESTABLISHED. */
	public boolean isEstablished() {
		return !this.established.isEmpty();
	}

	public List<Evidence> established() {
		return this.established.stream()
			.map((condition) -> Evidence.of(condition, Concept.CALCIPHYLAXIS_DX, Message.of("Calciphylaxis"),
					Message.of("established calciphylaxis")))
			.toList();
	}

	/** PROVISIONAL: specific skin evidence. */
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

	/** RESOLVED, at any time. */
	public boolean isResolved() {
		return !this.resolved.isEmpty();
	}

	public List<Evidence> resolved() {
		return this.resolved.stream().map(CalciphylaxisDiagnosis::resolved).toList();
	}

	private static Evidence resolved(ConditionFact condition) {
		Evidence fact = Evidence.of(condition, Concept.CALCIPHYLAXIS_DX, Message.of("Calciphylaxis, resolved"),
				Message.of("calciphylaxis in the past"));
		return (condition.abated() != null) ? fact.on(condition.abated()) : fact;
	}

	public static Evidence provisional(ConditionFact condition) {
		return provisional(condition.what(), ChartAtTime.began(condition), condition.reference());
	}

	/** A diagnosis that is no more than suspected, as evidence. */
	public static Evidence provisional(CodedText what, @Nullable ChartTime date, String reference) {
		return new Evidence(Concept.CALCIPHYLAXIS_DX.name(), Message.of("Calciphylaxis, suspected"),
				Evidence.displayText(what), date, reference, Message.of("suspected calciphylaxis charted"),
				Set.of(Remark.PROVISIONAL));
	}

}
