package org.calciphylaxis.advisor.quiet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Advice;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Evidence;
import org.calciphylaxis.advisor.assessment.Indicator;

/** Assessments with one advice, for tests of what becomes of it. */
final class Assessments {

	private Assessments() {
	}

	static Assessment none() {
		return new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Set.of());
	}

	static Assessment of(AdviceCode code, String... awakeners) {
		return new Assessment(Optional.of(advice(code)), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
				Set.of(awakeners));
	}

	static Assessment with(Assessment diagnostic, Advice medication) {
		return new Assessment(diagnostic.diagnostic(), Optional.of(medication), List.of(), List.of(), List.of(),
				List.of(), diagnostic.awakeners());
	}

	static Advice advice(AdviceCode code) {
		Evidence fact = new Evidence("SKIN_ULCER", "Ulcer", "Ulcer of the thigh", null, "Condition/1", "ulcer",
				Set.of());
		return new Advice(code, Indicator.WARNING, List.of(fact), List.of(), List.of(), Set.of(), List.of());
	}

}
