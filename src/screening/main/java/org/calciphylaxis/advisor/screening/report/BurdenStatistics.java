package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;

import org.calciphylaxis.advisor.screening.patient.PatientOutcome;

/**
 * Counts over patients. One is filled per partition of the rows and all are merged on the
 * driver, so it stays small whatever the number of patients, is serializable, and holds
 * no patient's id.
 */
public final class BurdenStatistics implements Serializable {

	private static final long serialVersionUID = 1L;

	private long patients;

	/** Counts one patient. */
	public void add(PatientOutcome outcome) {
		this.patients++;
	}

	/** Adds what another has counted; the order of merging changes nothing. */
	public BurdenStatistics merge(BurdenStatistics other) {
		this.patients += other.patients;
		return this;
	}

	/** Patients judged and refused. */
	public long patients() {
		return this.patients;
	}

}
