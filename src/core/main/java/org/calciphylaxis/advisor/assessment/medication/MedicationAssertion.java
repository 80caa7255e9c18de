package org.calciphylaxis.advisor.assessment.medication;

import java.time.LocalDate;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.jspecify.annotations.Nullable;

/**
 * What one order or statement says about taking a drug (rules, section 6).
 *
 * @param medication the order or statement
 * @param assertion see {@link Assertion}
 * @param at since when it says so; null when undated
 */
record MedicationAssertion(MedicationFact medication, Assertion assertion, @Nullable ChartTime at) {

	/**
	 * TAKEN; STOPPED; HELD: on hold; STALE: an active order that was authored too long
	 * ago.
	 */
	enum Assertion {

		TAKEN, STOPPED, HELD, STALE

	}

	/** What a medication says; empty for drafts, errors, prohibitions and proposals. */
	static Optional<MedicationAssertion> read(MedicationFact medication, ChartAtTime view) {
		boolean proposal = medication.kind() == MedicationFact.Kind.REQUEST
				&& medication.intent() == MedicationFact.Intent.OTHER;
		if (medication.doNotPerform() || proposal) {
			return Optional.empty();
		}
		ChartTime begun = (medication.authored() != null) ? medication.authored() : medication.started();
		return switch (medication.status()) {
			case ACTIVE -> Optional.of(active(medication, begun, view));
			case ON_HOLD -> Optional.of(new MedicationAssertion(medication, Assertion.HELD, begun));
			case STOPPED, COMPLETED, CANCELLED, NOT_TAKEN -> Optional.of(new MedicationAssertion(medication,
					Assertion.STOPPED, stopped(medication, begun, view.now().day())));
			case DRAFT, ENTERED_IN_ERROR, UNKNOWN, INTENDED, ABSENT -> Optional.empty();
		};
	}

	private static MedicationAssertion active(MedicationFact medication, @Nullable ChartTime begun, ChartAtTime view) {
		ChartTime ended = medication.ended();
		if (ended != null && ended.day().isBefore(view.now().day())) {
			return new MedicationAssertion(medication, Assertion.STOPPED, ended);
		}
		ChartTime authored = medication.authored();
		boolean stale = medication.kind() == MedicationFact.Kind.REQUEST && authored != null
				&& authored.daysUntil(view.now()) > view.thresholds().medications().orderDays();
		return new MedicationAssertion(medication, stale ? Assertion.STALE : Assertion.TAKEN, begun);
	}

	private static @Nullable ChartTime stopped(MedicationFact medication, @Nullable ChartTime begun, LocalDate today) {
		ChartTime ended = medication.ended();
		return (ended != null && !ended.day().isAfter(today)) ? ended : begun;
	}

	boolean isStatement() {
		return this.medication.kind() == MedicationFact.Kind.STATEMENT;
	}

	/** Whether both are dated and this is of a later day than {@code other}. */
	boolean isNewerThan(MedicationAssertion other) {
		return this.at != null && other.at != null && this.at.day().isAfter(other.at.day());
	}

	boolean isOfSameDayAs(MedicationAssertion other) {
		return this.at != null && other.at != null && this.at.day().equals(other.at.day());
	}

}
