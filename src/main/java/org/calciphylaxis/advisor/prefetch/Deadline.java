package org.calciphylaxis.advisor.prefetch;

import java.time.Duration;

/** When a call's time for fetching is over. */
final class Deadline {

	private final long end;

	private Deadline(long end) {
		this.end = end;
	}

	static Deadline in(Duration budget) {
		return new Deadline(System.nanoTime() + budget.toNanos());
	}

	/** Zero when it is over. */
	long nanosLeft() {
		return Math.max(0, this.end - System.nanoTime());
	}

}
