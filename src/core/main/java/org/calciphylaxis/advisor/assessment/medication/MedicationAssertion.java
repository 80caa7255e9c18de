package org.calciphylaxis.advisor.assessment.medication;

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
			case COMPLETED -> Optional.of(completed(medication, begun, view));
			case STOPPED, CANCELLED, NOT_TAKEN -> Optional.of(stopped(medication, begun, view));
			case DRAFT, ENTERED_IN_ERROR, UNKNOWN, INTENDED, ABSENT -> Optional.empty();
		};
	}

	private static MedicationAssertion active(MedicationFact medication, @Nullable ChartTime begun, ChartAtTime view) {
		return lasting(medication, begun, medication.ended(), view);
	}

	/**
	 * A completed order was filled: it is taken until its end or until its supply is used
	 * up (rules, section 10). A completed statement is over.
	 */
	private static MedicationAssertion completed(MedicationFact medication, @Nullable ChartTime begun,
			ChartAtTime view) {
		ChartTime end = (medication.ended() != null) ? medication.ended() : medication.supplied();
		if (end == null && medication.authored() != null) {
			end = medication.authored().plusDays(view.thresholds().medications().completedDays());
		}
		boolean isOrder = medication.kind() == MedicationFact.Kind.REQUEST;
		return (isOrder && end != null) ? lasting(medication, begun, end, view) : stopped(medication, begun, view);
	}

	private static MedicationAssertion lasting(MedicationFact medication, @Nullable ChartTime begun,
			@Nullable ChartTime ended, ChartAtTime view) {
		if (ended != null && ended.day().isBefore(view.now().day())) {
			return new MedicationAssertion(medication, Assertion.STOPPED, ended);
		}
		ChartTime authored = medication.authored();
		boolean stale = medication.kind() == MedicationFact.Kind.REQUEST && authored != null
				&& authored.daysUntil(view.now()) > view.thresholds().medications().orderDays();
		return new MedicationAssertion(medication, stale ? Assertion.STALE : Assertion.TAKEN, begun);
	}

	private static MedicationAssertion stopped(MedicationFact medication, @Nullable ChartTime begun, ChartAtTime view) {
		ChartTime ended = medication.ended();
		boolean hasEnded = ended != null && !ended.day().isAfter(view.now().day());
		return new MedicationAssertion(medication, Assertion.STOPPED, hasEnded ? ended : begun);
	}

	/**
	 * Whether it speaks against what others say: the end of a completed order does not
	 * (rules, section 10).
	 */
	boolean contradicts() {
		return this.assertion == Assertion.STOPPED
				&& (isStatement() || this.medication.status() != MedicationFact.Status.COMPLETED);
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
