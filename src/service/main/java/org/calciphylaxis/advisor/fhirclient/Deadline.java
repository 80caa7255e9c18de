package org.calciphylaxis.advisor.fhirclient;

import java.time.Duration;

/** When a call's time for fetching is over. */
public final class Deadline {

	private final long end;

	private Deadline(long end) {
		this.end = end;
	}

	public static Deadline in(Duration budget) {
		return new Deadline(System.nanoTime() + budget.toNanos());
	}

	/** Zero when it is over. */
	public long nanosLeft() {
		return Math.max(0, this.end - System.nanoTime());
	}

}
