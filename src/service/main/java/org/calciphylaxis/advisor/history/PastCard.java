package org.calciphylaxis.advisor.history;

import java.time.Instant;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a card for a patient and a clinician, with one of its answers.
 *
 * @param advice which advice
 * @param reAlertTriggers keyed hashes of what could end a quiet period and was there
 * already
 * @param lastShown when it was last shown
 * @param answered the answer; null when there was none
 */
public record PastCard(AdviceCode advice, Set<String> reAlertTriggers, Instant lastShown, @Nullable Answered answered) {

	public PastCard {
		reAlertTriggers = Set.copyOf(reAlertTriggers);
	}

	/**
	 * An answer to the card.
	 *
	 * @param outcome accepted or overridden
	 * @param reasonCode the override reason's code; null when there was none
	 * @param at when the clinician acted
	 */
	public record Answered(FeedbackOutcome outcome, @Nullable String reasonCode, Instant at) {

		/**
		 * Trusts the client's clock only as far as it can be right: an act before the
		 * card was first shown, or after the report came, is taken to be at the report.
		 */
		public static Instant actedAt(Instant firstShown, Instant outcomeAt, Instant receivedAt) {
			boolean believable = !outcomeAt.isBefore(firstShown) && !outcomeAt.isAfter(receivedAt);
			return believable ? outcomeAt : receivedAt;
		}

	}

}
