package org.calciphylaxis.advisor.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/** Assessments with one advice, for tests of what becomes of it. */
public final class Assessments {

	private Assessments() {
	}

	public static Assessment none() {
		return new Assessment(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
				List.of(), Set.of(), Set.of());
	}

	public static Assessment of(AdviceCode code, String... reAlertTriggers) {
		return new Assessment(Optional.of(advice(code)), Optional.empty(), Optional.empty(), List.of(), List.of(),
				List.of(), List.of(), Set.of(reAlertTriggers), Set.of());
	}

	static Assessment with(Assessment diagnostic, Advice medication) {
		return new Assessment(diagnostic.diagnostic(), Optional.empty(), Optional.of(medication), List.of(), List.of(),
				List.of(), List.of(), diagnostic.reAlertTriggers(), Set.of());
	}

	/** The first advice, and the one to which it yields while it is quiet. */
	static Assessment yielding(AdviceCode first, AdviceCode instead) {
		return new Assessment(Optional.of(advice(first)), Optional.of(advice(instead)), Optional.empty(), List.of(),
				List.of(), List.of(), List.of(), Set.of(), Set.of());
	}

	static Assessment ofDrafts(AdviceCode code, Set<String> drugs, String... reAlertTriggers) {
		return new Assessment(Optional.empty(), Optional.empty(), Optional.of(advice(code)), List.of(), List.of(),
				List.of(), List.of(), Set.of(reAlertTriggers), drugs);
	}

	static Advice advice(AdviceCode code) {
		Evidence fact = new Evidence("SKIN_ULCER", Message.of("Ulcer"), Message.charted("Ulcer of the thigh"), null,
				"Condition/1", Message.of("ulcer"), Set.of());
		return new Advice(code, Indicator.WARNING, List.of(fact), List.of(), List.of(), Set.of(), List.of());
	}

}
