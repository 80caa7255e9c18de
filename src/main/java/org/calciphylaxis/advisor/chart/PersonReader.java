package org.calciphylaxis.advisor.chart;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Person;
import org.calciphylaxis.advisor.assessment.facts.Person.Gender;

/** The Patient as a person. */
class PersonReader {

	/** A patient of whom nothing is known. */
	static final Person UNKNOWN = new Person(null, Gender.UNKNOWN, false);

	private static final Codes<Gender> GENDERS = Codes.of(Gender.class);

	private final ChartCalendar calendar;

	PersonReader(ChartCalendar calendar) {
		this.calendar = calendar;
	}

	Person read(Element patient) {
		ChartTime birth = this.calendar.read(patient.text("birthDate"));
		return new Person((birth != null) ? birth.day() : null, GENDERS.first(patient.codes("gender"), Gender.UNKNOWN),
				patient.isTrue("deceasedBoolean") || patient.text("deceasedDateTime") != null);
	}

}
