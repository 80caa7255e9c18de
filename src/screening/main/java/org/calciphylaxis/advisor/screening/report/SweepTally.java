package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;

/** What one variant of a threshold changes. */
final class SweepTally implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Counter<Change> changes = new Counter<>();

	void add(List<AdviceRow> now, List<AdviceRow> then) {
		this.changes.add(Change.between(PatientTally.mostUrgent(now), PatientTally.mostUrgent(then)));
	}

	void merge(SweepTally other) {
		this.changes.merge(other.changes);
	}

	long patients(Change change) {
		return this.changes.of(change);
	}

	/** How the most urgent advice to a patient changes. */
	enum Change {

		NEWLY_ADVISED("newlyAdvised", "Newly advised"), MORE_URGENT("moreUrgent", "More urgent"),
		OTHER_ADVICE("otherAdvice", "Other advice, as urgent"), LESS_URGENT("lessUrgent", "Less urgent"),
		NO_LONGER_ADVISED("noLongerAdvised", "No longer advised");

		private final String key;

		private final String title;

		Change(String key, String title) {
			this.key = key;
			this.title = title;
		}

		/** Its name in JSON. */
		String key() {
			return this.key;
		}

		String title() {
			return this.title;
		}

		static Change between(Optional<Indicator> now, Optional<Indicator> then) {
			if (now.isEmpty() || then.isEmpty()) {
				return now.isPresent() ? NO_LONGER_ADVISED : then.isPresent() ? NEWLY_ADVISED : OTHER_ADVICE;
			}
			int order = then.get().compareTo(now.get());
			return (order > 0) ? MORE_URGENT : (order < 0) ? LESS_URGENT : OTHER_ADVICE;
		}

	}

}
