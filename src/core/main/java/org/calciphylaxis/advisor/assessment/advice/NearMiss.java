package org.calciphylaxis.advisor.assessment.advice;

/**
 * A rule that nearly fired.
 *
 * @param code the advice that was not given
 * @param missing what was missing, or what held it back
 */
public record NearMiss(AdviceCode code, String missing) {

}
