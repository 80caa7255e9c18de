package org.calciphylaxis.advisor.assessment.facts;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The patient.
 *
 * @param birthDate earliest day it can be; null when the chart lacks it
 * @param gender administrative gender
 * @param deceased deceasedBoolean true, or any deceasedDateTime
 */
public record PatientFact(@Nullable LocalDate birthDate, Gender gender, boolean deceased) {

	/**
	 * Administrative gender, as FHIR has it; {@code UNKNOWN} also when absent or
	 * unreadable.
	 */
	public enum Gender {

		FEMALE, MALE, OTHER, UNKNOWN

	}

}
