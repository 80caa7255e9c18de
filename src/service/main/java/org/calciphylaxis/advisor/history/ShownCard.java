package org.calciphylaxis.advisor.history;

import java.time.Instant;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;

/**
 * A card at the moment it is shown. Patient and clinician are keyed hashes.
 *
 * @param client the name of the CDS Client that was shown it
 * @param card its uuid
 * @param advice which advice
 * @param indicator how urgent
 * @param hook the hook's name
 * @param ruleVersion the version of the rules that gave it
 * @param evidence keyed hash of the facts that fired
 * @param reAlertTriggers keyed hashes of what ends a quiet period when it is new
 * @param patient keyed hash of client, FHIR server and patient
 * @param clinician keyed hash of client, FHIR server and user
 * @param at when
 * @param silent true when it was only counted
 */
public record ShownCard(String client, String card, AdviceCode advice, Indicator indicator, String hook,
		String ruleVersion, String evidence, Set<String> reAlertTriggers, String patient, String clinician, Instant at,
		boolean silent) {

	public ShownCard {
		reAlertTriggers = Set.copyOf(reAlertTriggers);
	}

}
