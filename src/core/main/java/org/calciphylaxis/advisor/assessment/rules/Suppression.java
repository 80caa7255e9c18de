package org.calciphylaxis.advisor.assessment.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * What takes a diagnostic advice back, or makes it less urgent (rules, sections 3 and 7).
 */
final class Suppression {

	private static final Set<AdviceCode> NOT_IN_HOSPICE = EnumSet.of(AdviceCode.AT_RISK, AdviceCode.POSSIBLE,
			AdviceCode.SUSPECTED, AdviceCode.SUSPECTED_EARLY, AdviceCode.NON_UREMIC);

	private static final Set<AdviceCode> ABOUT_A_LESION = EnumSet.of(AdviceCode.SUSPECTED, AdviceCode.SUSPECTED_EARLY,
			AdviceCode.POSSIBLE, AdviceCode.NON_UREMIC);

	private final PatientCase patient;

	Suppression(PatientCase patient) {
		this.patient = patient;
	}

	/** The rule as it is shown; empty when it is held back. */
	Optional<Rule> apply(Rule rule) {
		return heldBack(rule).isPresent() ? Optional.empty() : applyForOrders(rule).map(this::duringBiopsy);
	}

	/** The same before biopsy under way and thiosulfate. */
	Optional<Rule> applyForOrders(Rule rule) {
		boolean hospice = this.patient.exclusions().isInHospice();
		if ((hospice && NOT_IN_HOSPICE.contains(rule.code()))
				|| (isExplained(rule.code()) && rule.indicator() == Indicator.INFO)) {
			return Optional.empty();
		}
		boolean negative = rule.code() == AdviceCode.SUSPECTED && isBiopsyNegative();
		return Optional.of((hospice || negative || isExplained(rule.code())) ? rule.with(Indicator.INFO) : rule);
	}

	private Rule duringBiopsy(Rule rule) {
		return isDuringBiopsy(rule.code()) ? rule.with(Indicator.INFO) : rule;
	}

	private Optional<Message> heldBack(Rule rule) {
		if (NOT_IN_HOSPICE.contains(rule.code()) && this.patient.isTreated()) {
			return Optional.of(Message.of("sodium thiosulfate is active: someone is treating it"));
		}
		return (rule.code() == AdviceCode.POSSIBLE && this.patient.isBiopsyUnderWay())
				? Optional.of(Message.of("a skin biopsy is under way")) : Optional.empty();
	}

	/** Why a rule that fires is not shown. */
	Message reason(Rule rule) {
		if (this.patient.exclusions().isInHospice() && NOT_IN_HOSPICE.contains(rule.code())) {
			return Message.of("hospice or comfort care");
		}
		return heldBack(rule).orElseGet(() -> Message.of("another cause may account for every lesion"));
	}

	/** Whether another cause lowers this advice. */
	boolean isExplained(AdviceCode code) {
		return ABOUT_A_LESION.contains(code) && this.patient.skin().isExplained();
	}

	/** Whether a biopsy under way lowers this advice. */
	boolean isDuringBiopsy(AdviceCode code) {
		return ABOUT_A_LESION.contains(code) && this.patient.isBiopsyUnderWay();
	}

	/** A negative report, and no skin finding newer than it. */
	boolean isBiopsyNegative() {
		return this.patient.biopsy()
			.negative()
			.map(ReportFact::time)
			.filter((time) -> !this.patient.skin().hasLesionAfter(time))
			.isPresent();
	}

}
