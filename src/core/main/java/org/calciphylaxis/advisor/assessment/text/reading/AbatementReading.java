package org.calciphylaxis.advisor.assessment.text.reading;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;

/**
 * Whether an abatement that is given in words ends a condition (rules, section 10,
 * "Abatement in words").
 */
public enum AbatementReading {

	/** The words say resolved, ended, healed or a date. */
	ENDED,

	/** They do not, so that the condition goes on. */
	GOES_ON;

	/** Reads the words of an abatement. */
	public static AbatementReading of(ClinicalText text) {
		boolean ended = !text.isQuestion() && (text.saysResolved() || text.layout().isDate());
		return ended ? ENDED : GOES_ON;
	}

}
