package org.calciphylaxis.advisor.history;

import java.time.Instant;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.jspecify.annotations.Nullable;

/**
 * A card that a clinician was shown for a patient, with one feedback to it.
 *
 * @param advice which advice
 * @param reAlertTriggers keyed hashes of what could end a quiet period and was there
 * already
 * @param lastShown when it was last shown
 * @param feedback null when there was none
 */
public record PastCard(AdviceCode advice, Set<String> reAlertTriggers, Instant lastShown, @Nullable Feedback feedback) {

	public PastCard {
		reAlertTriggers = Set.copyOf(reAlertTriggers);
	}

	/**
	 * What the clinician did with the card.
	 *
	 * @param outcome accepted or overridden
	 * @param reasonCode the override reason's code; null when there was none
	 * @param at when the clinician acted
	 */
	public record Feedback(FeedbackOutcome outcome, @Nullable String reasonCode, Instant at) {

		/**
		 * Trusts the client's clock only as far as it can be right: a time before the
		 * card was first shown, or after the feedback arrived, is replaced by the time of
		 * arrival.
		 */
		public static Instant actedAt(Instant firstShown, Instant outcomeAt, Instant receivedAt) {
			boolean believable = !outcomeAt.isBefore(firstShown) && !outcomeAt.isAfter(receivedAt);
			return believable ? outcomeAt : receivedAt;
		}

	}

}
