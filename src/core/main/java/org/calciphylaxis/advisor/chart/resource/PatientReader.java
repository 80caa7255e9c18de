package org.calciphylaxis.advisor.chart.resource;

import java.time.LocalDate;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.EnumByCode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.jspecify.annotations.Nullable;

/** The Patient as a person. */
public class PatientReader {

	/** A patient of whom nothing is known. */
	public static final PatientFact UNKNOWN = new PatientFact(null, Gender.UNKNOWN, false, null);

	private static final EnumByCode<Gender> GENDERS = EnumByCode.of(Gender.class);

	private static final String DEATH = "deceasedDateTime";

	private final ChartTimeReader times;

	public PatientReader(ChartTimeReader times) {
		this.times = times;
	}

	/**
	 * @throws UnusableResource if the birth date is no date; of somebody who has died it
	 * does not matter
	 */
	public PatientFact read(LenientElement patient) {
		ChartTime died = died(patient);
		boolean isDead = patient.isTrue("deceasedBoolean") || (died == null && patient.text(DEATH) != null);
		return new PatientFact(born(patient, isDead || died != null),
				GENDERS.first(patient.codes("gender"), Gender.UNKNOWN), isDead, died);
	}

	/** Null also when it is no date: then the death stands without one. */
	private @Nullable ChartTime died(LenientElement patient) {
		try {
			return this.times.read(patient, DEATH);
		}
		catch (UnusableResource ex) {
			return null;
		}
	}

	private @Nullable LocalDate born(LenientElement patient, boolean hasDied) {
		try {
			return this.times.day(patient, "birthDate");
		}
		catch (UnusableResource ex) {
			if (hasDied) {
				return null;
			}
			throw ex;
		}
	}

}
