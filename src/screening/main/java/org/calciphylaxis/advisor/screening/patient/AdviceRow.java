package org.calciphylaxis.advisor.screening.patient;

import java.util.List;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;

/**
 * One advice to a patient.
 *
 * @param code which advice
 * @param indicator how urgent
 * @param facts every fact that fired, strongest first
 */
public record AdviceRow(AdviceCode code, Indicator indicator, List<FiredFact> facts) {

	public AdviceRow {
		facts = List.copyOf(facts);
	}

}
