package org.calciphylaxis.advisor.assessment.advice;

import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * A rule that nearly fired.
 *
 * @param code the advice that was not given
 * @param lacking what was missing, or what held it back
 * @param heldBack whether it fired, and was held back
 */
public record NearMiss(AdviceCode code, Message lacking, boolean heldBack) {

	/** What was missing, or what held it back, in English. */
	public String missing() {
		return this.lacking.toString();
	}

}
