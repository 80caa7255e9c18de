package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.DrugSignal.Says;
import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Phrase;

/**
 * Whether one drug is taken, was stopped lately or is unclear, from everything the chart
 * says of it (rules, section 6). Of a stop and a statement that disagree the newer one
 * wins; on the same day it counts as taken.
 */
final class DrugExposure {

	private static final Phrase STOP_WORDS = Phrase.of("stop|stopped|hold|held|discontinue*");

	private final ChartView view;

	private final Concept drug;

	private final DrugGroup group;

	private final List<DrugSignal> signals;

	DrugExposure(ChartView view, DrugGroup group, Concept drug, List<DrugSignal> signals) {
		this.view = view;
		this.group = group;
		this.drug = drug;
		this.signals = signals;
	}

	List<DrugSignal> taken() {
		return saying(Says.TAKEN).filter((signal) -> !isOverruled(signal)).toList();
	}

	List<Evidence> active() {
		List<Evidence> evidence = new ArrayList<>();
		for (DrugSignal signal : taken()) {
			evidence.add(evidence(signal, this.group.title() + ", active", "active " + this.group.brief()));
		}
		return evidence;
	}

	/**
	 * Stopped, completed, cancelled or ended within the last 180 days, and not taken now.
	 */
	List<Evidence> recent() {
		if (!taken().isEmpty()) {
			return List.of();
		}
		return saying(Says.STOPPED)
			.filter((signal) -> this.view.isWithin(signal.at(), this.view.rules().medications().recentDays()))
			.map((signal) -> evidence(signal, this.group.title() + ", stopped", this.group.brief() + " until lately"))
			.toList();
	}

	/**
	 * On hold, or an order too old to know; not taken, and nothing newer says otherwise.
	 */
	List<Evidence> unclear() {
		if (!taken().isEmpty()) {
			return List.of();
		}
		List<DrugSignal> later = this.signals.stream()
			.filter((signal) -> signal.says() == Says.STOPPED || signal.isStatement())
			.toList();
		return this.signals.stream()
			.filter((signal) -> signal.says() == Says.HELD || signal.says() == Says.STALE)
			.filter((signal) -> later.stream().noneMatch((other) -> overrulesUnclear(other, signal)))
			.map((signal) -> evidence(signal,
					this.group.title()
							+ ((signal.says() == Says.HELD) ? ", on hold" : ", active order of more than a year ago"),
					"unclear " + this.group.brief() + " use"))
			.toList();
	}

	private static boolean overrulesUnclear(DrugSignal other, DrugSignal unclear) {
		return other.isNewerThan(unclear) && (unclear.says() == Says.HELD || other.isStatement());
	}

	private boolean isOverruled(DrugSignal taken) {
		return saying(Says.STOPPED).filter((stop) -> isRival(stop, taken)).anyMatch((stop) -> stop.isNewerThan(taken));
	}

	/** A stopped order does not speak against another order, only against a statement. */
	private static boolean isRival(DrugSignal stop, DrugSignal taken) {
		return stop.isStatement() || taken.isStatement();
	}

	private Evidence evidence(DrugSignal signal, String item, String brief) {
		Set<Remark> remarks = EnumSet.noneOf(Remark.class);
		boolean fromText = signal.medication().drug().fromText();
		if (fromText) {
			remarks.add(Remark.FROM_TEXT);
		}
		else if (ClinicalText.of(signal.medication().drug().allWords()).mentions(STOP_WORDS)) {
			remarks.add(Remark.TEXT_SAYS_STOP);
		}
		boolean disputed = signal.says() == Says.TAKEN
				&& saying(Says.STOPPED).anyMatch((stop) -> isRival(stop, signal) && stop.isOfSameDayAs(signal));
		if (disputed) {
			remarks.add(Remark.STOP_AND_STATEMENT_DISAGREE);
		}
		return Proof.of(signal.medication(), this.drug, item, signal.at(), brief, remarks);
	}

	private Stream<DrugSignal> saying(Says says) {
		return this.signals.stream().filter((signal) -> signal.says() == says);
	}

}
