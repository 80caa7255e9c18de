package org.calciphylaxis.advisor.screening.patient;

/** What became of one patient: a row of the results, or one of those refused. */
public sealed interface PatientOutcome permits ScreeningResult, RefusedPatient {

	/** The patient's id, or its keyed hash; never for a report or a log. */
	String patientId();

}
