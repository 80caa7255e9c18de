package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.ScreeningResult;

/** Patients of one class, each counted once by the most urgent advice. */
final class PatientTally implements Serializable {

	private static final long serialVersionUID = 1L;

	private final Counter<Indicator> byIndicator = new Counter<>();

	private long patients;

	private long onDialysis;

	void add(ScreeningResult patient) {
		this.patients++;
		if (patient.onDialysis()) {
			this.onDialysis++;
		}
		mostUrgent(patient.advice()).ifPresent(this.byIndicator::add);
	}

	void merge(PatientTally other) {
		this.patients += other.patients;
		this.onDialysis += other.onDialysis;
		this.byIndicator.merge(other.byIndicator);
	}

	static Optional<Indicator> mostUrgent(Iterable<AdviceRow> advice) {
		Indicator most = null;
		for (AdviceRow each : advice) {
			most = (most == null || each.indicator().compareTo(most) > 0) ? each.indicator() : most;
		}
		return Optional.ofNullable(most);
	}

	long patients() {
		return this.patients;
	}

	long onDialysis() {
		return this.onDialysis;
	}

	/** Patients whose most urgent advice is of this indicator. */
	long advised(Indicator indicator) {
		return this.byIndicator.of(indicator);
	}

	/** Patients with any advice. */
	long advised() {
		return this.byIndicator.total();
	}

}
