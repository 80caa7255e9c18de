package org.calciphylaxis.advisor.feedback.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What clinicians did with the cards of a period. A card is counted once, however often
 * it was shown, so that shown = accepted + overridden + ignored.
 *
 * @param from the first moment
 * @param to the first moment after it
 * @param live cards that clinicians saw, by advice and rule version
 * @param silent cards that were only counted
 * @param answersToUnknownCards feedback received in the period to cards that are not
 * stored, or not for the client that reports it
 */
record AdviceReport(Instant from, Instant to, List<Line> live, List<Line> silent,
		long answersToUnknownCards) implements OperationResponseBody {

	/**
	 * One advice of one rule version.
	 *
	 * @param advice its code
	 * @param ruleVersion the version of the rules
	 * @param shown cards: one per clinician, patient and state of the evidence
	 * @param showings how often they were shown
	 * @param accepted cards whose last feedback accepts a suggestion
	 * @param overridden cards whose last feedback overrides it
	 * @param overriddenByReason by the reason's code; "none" without one
	 * @param ignored cards without feedback
	 * @param medianSecondsToAnswer from the first showing to the last feedback; null
	 * without any
	 * @param comments of clinicians, oldest first
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Line(String advice, String ruleVersion, long shown, long showings, long accepted, long overridden,
			Map<String, Long> overriddenByReason, long ignored, @Nullable Long medianSecondsToAnswer,
			@JsonProperty("overrideComments") List<Comment> comments) {

	}

	/**
	 * What a clinician wrote when overriding a card.
	 *
	 * @param at when the card was overridden
	 * @param reason the reason's code; "none" without one
	 * @param comment the clinician's words
	 */
	record Comment(Instant at, String reason, String comment) {

	}

}
