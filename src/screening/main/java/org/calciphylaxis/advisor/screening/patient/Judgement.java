package org.calciphylaxis.advisor.screening.patient;

/**
 * What became of one patient.
 *
 * @param outcome the row
 * @param superseded how many older versions of the patient's resources were passed over
 */
public record Judgement(PatientOutcome outcome, int superseded) {

}
