package org.calciphylaxis.advisor.feedback;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician did with a card, as the client reported it.
 *
 * @param card the card's uuid as reported
 * @param outcome accepted or overridden
 * @param suggestions uuids of the suggestions accepted; empty when overridden
 * @param reason why it was overridden; null when no reason was chosen
 * @param comment the clinician's own words; null when there are none
 * @param outcomeAt when the clinician acted, by the client's clock
 */
public record CardFeedback(String card, FeedbackOutcome outcome, SortedSet<String> suggestions, @Nullable Reason reason,
		@Nullable String comment, Instant outcomeAt) {

	public CardFeedback {
		suggestions = new TreeSet<>(suggestions);
	}

	/**
	 * A chosen override reason.
	 *
	 * @param code as in the card's list, or the client's own
	 * @param system the code system's URL
	 */
	public record Reason(String code, String system) {

	}

}
