package org.calciphylaxis.advisor.screening.patient;

/**
 * A patient who could not be judged.
 *
 * @param patientId the patient's id, or its keyed hash
 * @param reason why
 * @param resources how many resources of the patient were read
 */
public record RefusedPatient(String patientId, Reason reason, int resources) implements PatientOutcome {

	/** Why a patient is refused. */
	public enum Reason {

		/** No Patient resource came. */
		NO_PATIENT_RESOURCE("there are resources of the patient, but no Patient"),
		/** The Patient resource cannot be read, as the service would answer 412. */
		UNREADABLE_PATIENT("the Patient cannot be read"),
		/** Every Condition is of another FHIR version. */
		OTHER_FHIR_VERSION("every Condition is of another FHIR version than R4"),
		/** The id is not one that the service takes. */
		INVALID_ID("the id is not one of 1 to 256 letters, digits, \"-\", \".\" and \"_\""),
		/** The rules failed on the chart: a defect of ours, to be reported. */
		FAILED("the rules failed on this chart; please report it");

		private final String text;

		Reason(String text) {
			this.text = text;
		}

		/** The reason in words, for a file or a report. */
		public String text() {
			return this.text;
		}

	}

}
