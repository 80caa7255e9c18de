package org.calciphylaxis.advisor.assessment.facts;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of one kind of data could be read.
 *
 * @param state see {@link State}
 * @param reason why it is not complete, in words a card may print (no ids, no server
 * internals); empty when it is
 * @param dropped how many resources were not used, by reason; a reason that is not in the
 * map dropped none
 */
public record DataAvailability(State state, String reason, Map<DropReason, Integer> dropped) {

	/** Everything that was asked for is there. */
	public static final DataAvailability COMPLETE = new DataAvailability(State.COMPLETE, "", Map.of());

	public DataAvailability {
		dropped = Map.copyOf(dropped);
	}

	/**
	 * Counts of the two commonest reasons.
	 * @param unreadable resources that could not be read
	 * @param foreign resources of another patient
	 */
	public DataAvailability(State state, String reason, int unreadable, int foreign) {
		this(state, reason, counts(unreadable, foreign));
	}

	public static DataAvailability missing(String reason) {
		return new DataAvailability(State.MISSING, reason, Map.of());
	}

	private static Map<DropReason, Integer> counts(int unreadable, int foreign) {
		Map<DropReason, Integer> counts = new EnumMap<>(DropReason.class);
		add(counts, DropReason.UNREADABLE, unreadable);
		add(counts, DropReason.OTHER_PATIENT, foreign);
		return counts;
	}

	private static void add(Map<DropReason, Integer> counts, DropReason reason, int count) {
		if (count > 0) {
			counts.merge(reason, count, Integer::sum);
		}
	}

	/** The same with more resources dropped. */
	public DataAvailability withDropped(DropReason why, int count) {
		Map<DropReason, Integer> counts = new EnumMap<>(DropReason.class);
		counts.putAll(this.dropped);
		add(counts, why, count);
		return new DataAvailability(this.state, this.reason, counts);
	}

	/** Whether it could be read at least in part. */
	public boolean isReadable() {
		return this.state != State.MISSING;
	}

	/** How many resources were not used for this reason. */
	public int dropped(DropReason why) {
		return this.dropped.getOrDefault(why, 0);
	}

	/** How many resources could not be read. */
	public int unreadable() {
		return dropped(DropReason.UNREADABLE);
	}

	/** How many resources belong to another patient. */
	public int foreign() {
		return dropped(DropReason.OTHER_PATIENT);
	}

	/** COMPLETE: all of it. INCOMPLETE: part of it. MISSING: none of it could be had. */
	public enum State {

		COMPLETE, INCOMPLETE, MISSING

	}

}
