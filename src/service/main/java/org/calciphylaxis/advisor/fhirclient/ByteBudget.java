package org.calciphylaxis.advisor.fhirclient;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes the responses of one call may have in total. */
final class ByteBudget {

	private final AtomicLong left;

	ByteBudget(long bytes) {
		this.left = new AtomicLong(bytes);
	}

	/** Takes some; false when not enough is left. */
	boolean take(long bytes) {
		return this.left.addAndGet(-bytes) >= 0;
	}

}
