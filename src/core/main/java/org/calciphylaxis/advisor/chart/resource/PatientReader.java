package org.calciphylaxis.advisor.chart.resource;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.EnumByCode;
import org.calciphylaxis.advisor.chart.value.LenientElement;

/** The Patient as a person. */
public class PatientReader {

	/** A patient of whom nothing is known. */
	public static final PatientFact UNKNOWN = new PatientFact(null, Gender.UNKNOWN, false);

	private static final EnumByCode<Gender> GENDERS = EnumByCode.of(Gender.class);

	private final ChartTimeReader times;

	public PatientReader(ChartTimeReader calendar) {
		this.times = calendar;
	}

	public PatientFact read(LenientElement patient) {
		ChartTime birth = this.times.read(patient.text("birthDate"));
		return new PatientFact((birth != null) ? birth.day() : null,
				GENDERS.first(patient.codes("gender"), Gender.UNKNOWN),
				patient.isTrue("deceasedBoolean") || patient.text("deceasedDateTime") != null);
	}

}
