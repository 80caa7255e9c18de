package org.calciphylaxis.advisor.assessment.facts;

/**
 * How much of one kind of data could be read.
 *
 * @param state see {@link State}
 * @param reason why it is not complete, in words a card may print (no ids, no server
 * internals); empty when it is
 * @param unreadable resources dropped because they could not be read
 * @param foreign resources dropped because they belong to another patient
 */
public record Availability(State state, String reason, int unreadable, int foreign) {

	/** Everything that was asked for is there. */
	public static final Availability COMPLETE = new Availability(State.COMPLETE, "", 0, 0);

	public static Availability missing(String reason) {
		return new Availability(State.MISSING, reason, 0, 0);
	}

	/** Whether it could be read at least in part. */
	public boolean isReadable() {
		return this.state != State.MISSING;
	}

	/** COMPLETE: all of it. INCOMPLETE: part of it. MISSING: none of it could be had. */
	public enum State {

		COMPLETE, INCOMPLETE, MISSING

	}

}
