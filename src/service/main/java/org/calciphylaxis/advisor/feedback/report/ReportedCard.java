package org.calciphylaxis.advisor.feedback.report;

import java.time.Instant;

import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A card as the report counts it.
 *
 * @param id the row's id
 * @param advice its code
 * @param ruleVersion the version of the rules
 * @param silent true when it was only counted
 * @param times how often it was shown
 * @param firstShown when it was first shown
 * @param lastFeedback null without any
 */
record ReportedCard(String id, String advice, String ruleVersion, boolean silent, int times, Instant firstShown,
		@Nullable LastFeedback lastFeedback) {

	/**
	 * The last feedback to the card.
	 *
	 * @param outcome accepted or overridden
	 * @param reason the reason's code; "none" without one
	 * @param comment the clinician's words; null without any
	 * @param at when the clinician acted, as far as the client's clock can be right
	 */
	record LastFeedback(FeedbackOutcome outcome, String reason, @Nullable String comment, Instant at) {

	}

}
