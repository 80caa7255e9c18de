package org.calciphylaxis.advisor.fhirclient;

import java.util.concurrent.atomic.AtomicLong;

/** What the answers of one call may weigh together. */
final class ByteBudget {

	private final AtomicLong left;

	ByteBudget(long bytes) {
		this.left = new AtomicLong(bytes);
	}

	/** Takes some; false when so much is not left. */
	boolean take(long bytes) {
		return this.left.addAndGet(-bytes) >= 0;
	}

}
