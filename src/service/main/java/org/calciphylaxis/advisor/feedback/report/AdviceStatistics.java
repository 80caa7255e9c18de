package org.calciphylaxis.advisor.feedback.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.calciphylaxis.advisor.history.FeedbackOutcome;
import org.jspecify.annotations.Nullable;

/** Counts the cards of one advice and one rule version. */
final class AdviceStatistics {

	private final TreeMap<String, Long> reasons = new TreeMap<>();

	private final List<Long> seconds = new ArrayList<>();

	private final List<AdviceReport.Comment> comments = new ArrayList<>();

	private long shown;

	private long showings;

	private long accepted;

	private long overridden;

	void add(ReportedCard card) {
		this.shown++;
		this.showings += card.times();
		ReportedCard.LastFeedback feedback = card.lastFeedback();
		if (feedback == null) {
			return;
		}
		this.seconds.add(Math.max(0, Duration.between(card.firstShown(), feedback.at()).toSeconds()));
		if (feedback.outcome() == FeedbackOutcome.ACCEPTED) {
			this.accepted++;
			return;
		}
		this.overridden++;
		this.reasons.merge(feedback.reason(), 1L, Long::sum);
		if (feedback.comment() != null) {
			this.comments.add(new AdviceReport.Comment(feedback.at(), feedback.reason(), feedback.comment()));
		}
	}

	AdviceReport.Line line(String advice, String ruleVersion) {
		this.comments.sort(Comparator.comparing(AdviceReport.Comment::at));
		return new AdviceReport.Line(advice, ruleVersion, this.shown, this.showings, this.accepted, this.overridden,
				this.reasons, this.shown - this.accepted - this.overridden, median(), this.comments);
	}

	/** Of an even number the mean of the two in the middle, rounded down. */
	private @Nullable Long median() {
		if (this.seconds.isEmpty()) {
			return null;
		}
		Collections.sort(this.seconds);
		int middle = this.seconds.size() / 2;
		boolean odd = this.seconds.size() % 2 == 1;
		return odd ? this.seconds.get(middle) : (this.seconds.get(middle - 1) + this.seconds.get(middle)) / 2;
	}

}
