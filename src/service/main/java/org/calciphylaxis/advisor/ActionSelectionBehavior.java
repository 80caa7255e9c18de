package org.calciphylaxis.advisor;

/**
 * How the actions of one suggestion may be taken by a client that has more than the
 * default of CDS Hooks 2.0, by which all of them are taken together.
 */
public enum ActionSelectionBehavior {

	/** The client takes a single action: each order is a suggestion of its own. */
	ONE_PER_SUGGESTION,
	/** {@code actionSelectionBehavior} {@code all} of the CDS Hooks 3.0 ballot. */
	ALL,
	/** {@code actionSelectionBehavior} {@code any} of the CDS Hooks 3.0 ballot. */
	ANY

}
