package org.calciphylaxis.advisor.screening.patient;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;

/**
 * A rule that nearly fired.
 *
 * @param code the advice that was not given
 * @param missing what was missing, or what held it back
 */
public record NearMissRow(AdviceCode code, String missing) {

}
