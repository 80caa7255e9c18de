package org.calciphylaxis.advisor.history;

import java.time.Instant;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;

/**
 * A card that somebody was shown for a patient.
 *
 * @param advice which advice
 * @param firstShown when it was first shown
 * @param lastShown when it was last shown
 */
public record GivenAdvice(AdviceCode advice, Instant firstShown, Instant lastShown) {

}
