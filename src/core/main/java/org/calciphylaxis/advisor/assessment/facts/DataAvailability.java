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
public record DataAvailability(State state, String reason, int unreadable, int foreign) {

	/** Everything that was asked for is there. */
	public static final DataAvailability COMPLETE = new DataAvailability(State.COMPLETE, "", 0, 0);

	public static DataAvailability missing(String reason) {
		return new DataAvailability(State.MISSING, reason, 0, 0);
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
