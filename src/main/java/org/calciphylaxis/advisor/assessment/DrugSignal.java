package org.calciphylaxis.advisor.assessment;

import java.time.LocalDate;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.jspecify.annotations.Nullable;

/**
 * What one order or statement says about taking a drug (rules, section 6).
 *
 * @param medication the order or statement
 * @param says see {@link Says}
 * @param at since when it says so; null when undated
 */
record DrugSignal(Medication medication, Says says, @Nullable ChartTime at) {

	/**
	 * TAKEN; STOPPED; HELD: on hold; STALE: an active order that was authored too long
	 * ago.
	 */
	enum Says {

		TAKEN, STOPPED, HELD, STALE

	}

	/** What a medication says; empty for drafts, errors, prohibitions and proposals. */
	static Optional<DrugSignal> of(Medication medication, ChartView view) {
		boolean proposal = medication.kind() == Medication.Kind.REQUEST
				&& medication.intent() == Medication.Intent.OTHER;
		if (medication.doNotPerform() || proposal) {
			return Optional.empty();
		}
		ChartTime begun = (medication.authored() != null) ? medication.authored() : medication.started();
		return switch (medication.status()) {
			case ACTIVE -> Optional.of(active(medication, begun, view));
			case ON_HOLD -> Optional.of(new DrugSignal(medication, Says.HELD, begun));
			case STOPPED, COMPLETED, CANCELLED, NOT_TAKEN ->
				Optional.of(new DrugSignal(medication, Says.STOPPED, stopped(medication, begun, view.now().day())));
			case DRAFT, ENTERED_IN_ERROR, UNKNOWN, INTENDED, ABSENT -> Optional.empty();
		};
	}

	private static DrugSignal active(Medication medication, @Nullable ChartTime begun, ChartView view) {
		ChartTime ended = medication.ended();
		if (ended != null && ended.day().isBefore(view.now().day())) {
			return new DrugSignal(medication, Says.STOPPED, ended);
		}
		ChartTime authored = medication.authored();
		boolean stale = medication.kind() == Medication.Kind.REQUEST && authored != null
				&& authored.daysUntil(view.now()) > view.rules().medications().orderDays();
		return new DrugSignal(medication, stale ? Says.STALE : Says.TAKEN, begun);
	}

	private static @Nullable ChartTime stopped(Medication medication, @Nullable ChartTime begun, LocalDate today) {
		ChartTime ended = medication.ended();
		return (ended != null && !ended.day().isAfter(today)) ? ended : begun;
	}

	boolean isStatement() {
		return this.medication.kind() == Medication.Kind.STATEMENT;
	}

	/** Whether both are dated and this is of a later day than {@code other}. */
	boolean isNewerThan(DrugSignal other) {
		return this.at != null && other.at != null && this.at.day().isAfter(other.at.day());
	}

	boolean isOfSameDayAs(DrugSignal other) {
		return this.at != null && other.at != null && this.at.day().equals(other.at.day());
	}

}
