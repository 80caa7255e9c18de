package org.calciphylaxis.advisor.history;

/** Why an advice is in a quiet period. */
enum QuietReason {

	/** The card was accepted. */
	ACCEPTED,
	/** The card was overridden. */
	OVERRIDDEN,
	/** The card was overridden with "not now". */
	NOT_NOW,
	/** An order's card was overridden with "benefit outweighs risk". */
	BENEFIT_OUTWEIGHS_RISK,
	/** The card was shown on an earlier day and got no feedback. */
	SHOWN_BEFORE

}
