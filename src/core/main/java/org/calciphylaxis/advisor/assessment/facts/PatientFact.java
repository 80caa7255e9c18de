package org.calciphylaxis.advisor.assessment.facts;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The patient.
 *
 * @param birthDate earliest day it can be; null when the chart lacks it
 * @param gender administrative gender
 * @param deceased deceasedBoolean true, or a deceasedDateTime that is no date
 * @param died deceasedDateTime; null when absent
 */
public record PatientFact(@Nullable LocalDate birthDate, Gender gender, boolean deceased, @Nullable ChartTime died) {

	/** Whether the patient has died; a death in the future is none. */
	public boolean isDead(ChartTime now) {
		return this.deceased || (this.died != null && !this.died.day().isAfter(now.day()));
	}

	/**
	 * Administrative gender, as FHIR has it; {@code UNKNOWN} also when absent or
	 * unreadable.
	 */
	public enum Gender {

		FEMALE, MALE, OTHER, UNKNOWN

	}

}
