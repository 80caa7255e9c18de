package org.calciphylaxis.advisor.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a clinician did with a card, as CDS Hooks names it. */
public enum FeedbackOutcome {

	ACCEPTED, OVERRIDDEN;

	/** The word of CDS Hooks: {@code accepted} or {@code overridden}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The outcome of a word; empty for any other. */
	public static Optional<FeedbackOutcome> find(String word) {
		return Arrays.stream(values()).filter((outcome) -> outcome.word().equals(word)).findFirst();
	}

}
