package org.calciphylaxis.advisor.assessment.medication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.medication.MedicationAssertion.Assertion;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * Whether one drug is taken, was stopped lately or is unclear, from everything the chart
 * says of it (rules, section 6). Of a stop and a statement that disagree the newer one
 * wins; on the same day it counts as taken.
 */
final class DrugExposure {

	private final ChartAtTime view;

	private final Concept drug;

	private final DrugClass drugClass;

	private final List<MedicationAssertion> signals;

	DrugExposure(ChartAtTime view, DrugClass drugClass, Concept drug, List<MedicationAssertion> signals) {
		this.view = view;
		this.drugClass = drugClass;
		this.drug = drug;
		this.signals = signals;
	}

	List<MedicationAssertion> taken() {
		return withAssertion(Assertion.TAKEN).filter((signal) -> !isOverruled(signal)).toList();
	}

	List<Evidence> active() {
		List<Evidence> evidence = new ArrayList<>();
		for (MedicationAssertion signal : taken()) {
			evidence.add(evidence(signal, Message.of("{drug}, active", this.drugClass.title()),
					Message.of("active {drug}", this.drugClass.phrase())));
		}
		return evidence;
	}

	/**
	 * Stopped, completed, cancelled or ended recently, and not taken now.
	 */
	List<Evidence> recent() {
		if (!taken().isEmpty()) {
			return List.of();
		}
		return withAssertion(Assertion.STOPPED)
			.filter((signal) -> this.view.isWithin(signal.at(), this.view.thresholds().medications().recentDays()))
			.map((signal) -> evidence(signal, Message.of("{drug}, stopped", this.drugClass.title()),
					Message.of("{drug} until lately", this.drugClass.phrase())))
			.toList();
	}

	/**
	 * On hold, or an order too old to know; not taken, and nothing newer says otherwise.
	 */
	List<Evidence> unclear() {
		if (!taken().isEmpty()) {
			return List.of();
		}
		List<MedicationAssertion> later = this.signals.stream()
			.filter((signal) -> signal.assertion() == Assertion.STOPPED || signal.isStatement())
			.toList();
		return this.signals.stream()
			.filter((signal) -> signal.assertion() == Assertion.HELD || signal.assertion() == Assertion.STALE)
			.filter((signal) -> later.stream().noneMatch((other) -> overrulesUnclear(other, signal)))
			.map((signal) -> evidence(signal,
					(signal.assertion() == Assertion.HELD) ? Message.of("{drug}, on hold", this.drugClass.title())
							: Message.of("{drug}, active order older than {days} days", this.drugClass.title(),
									this.view.thresholds().medications().orderDays()),
					Message.of("unclear {drug} use", this.drugClass.phrase())))
			.toList();
	}

	private static boolean overrulesUnclear(MedicationAssertion other, MedicationAssertion unclear) {
		return other.isNewerThan(unclear) && (unclear.assertion() == Assertion.HELD || other.isStatement());
	}

	private boolean isOverruled(MedicationAssertion taken) {
		return rivals(taken).anyMatch((stop) -> stop.isNewerThan(taken));
	}

	/** A stopped order does not speak against another order, only against a statement. */
	private Stream<MedicationAssertion> rivals(MedicationAssertion taken) {
		return this.signals.stream()
			.filter(MedicationAssertion::contradicts)
			.filter((stop) -> stop.isStatement() || taken.isStatement());
	}

	private Evidence evidence(MedicationAssertion signal, Message item, Message brief) {
		Set<Remark> remarks = EnumSet.noneOf(Remark.class);
		boolean fromText = signal.medication().drug().fromText();
		if (fromText) {
			remarks.add(Remark.FROM_TEXT);
		}
		else if (this.view.texts().speakAgainstDrug(signal.medication().drug())) {
			remarks.add(Remark.TEXT_SAYS_STOP);
		}
		boolean disputed = signal.assertion() == Assertion.TAKEN
				&& rivals(signal).anyMatch((stop) -> stop.isOfSameDayAs(signal));
		if (disputed) {
			remarks.add(Remark.STOP_AND_STATEMENT_DISAGREE);
		}
		return Evidence.of(signal.medication(), this.drug, item, signal.at(), brief, remarks);
	}

	private Stream<MedicationAssertion> withAssertion(Assertion says) {
		return this.signals.stream().filter((signal) -> signal.assertion() == says);
	}

}
