package org.calciphylaxis.advisor.assessment.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;

/**
 * What takes a diagnostic advice back that would otherwise hold (rules, sections 3, 7 and
 * 10).
 */
final class Suppression {

	private static final Set<AdviceCode> NOT_IN_HOSPICE = EnumSet.of(AdviceCode.AT_RISK, AdviceCode.POSSIBLE,
			AdviceCode.SUSPECTED, AdviceCode.SUSPECTED_EARLY, AdviceCode.NON_UREMIC);

	private static final Set<AdviceCode> NOT_DURING_BIOPSY = EnumSet.of(AdviceCode.SUSPECTED,
			AdviceCode.SUSPECTED_EARLY, AdviceCode.POSSIBLE, AdviceCode.NON_UREMIC);

	private Suppression() {
	}

	/** Why this advice is not given; empty when nothing holds it back. */
	static Optional<String> reason(AdviceCode code, PatientCase patient) {
		if (NOT_IN_HOSPICE.contains(code) && patient.exclusions().isInHospice()) {
			return Optional.of("hospice or comfort care");
		}
		if (NOT_IN_HOSPICE.contains(code) && patient.exclusions().isTreated()) {
			return Optional.of("sodium thiosulfate is active: someone is treating it");
		}
		if (NOT_DURING_BIOPSY.contains(code) && patient.biopsy().isUnderWay()) {
			return Optional.of("a skin biopsy is under way");
		}
		return Optional.empty();
	}

	/** Whether an ulcer of another cause lowers this advice. */
	static boolean mayBeExplained(AdviceCode code) {
		return NOT_DURING_BIOPSY.contains(code);
	}

	/** A negative report, and no skin finding newer than it. */
	static boolean isBiopsyNegative(PatientCase patient) {
		return patient.biopsy()
			.negative()
			.map(ReportFact::time)
			.filter((time) -> !patient.skin().hasLesionAfter(time))
			.isPresent();
	}

}
