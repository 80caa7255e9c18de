package org.calciphylaxis.advisor.security.limits;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes of bodies may be in memory at the same time. A tree of a body takes up
 * to {@value #TREE_FACTOR} times its size; without a budget a few large calls at once
 * would take the whole heap.
 */
final class BodyMemoryBudget {

	/** Measured on the worst shapes; SECURITY.md. */
	private static final int TREE_FACTOR = 20;

	/** What the service needs beside bodies. */
	private static final long RESERVED = 128L * 1024 * 1024;

	private static final long MIN = 1024 * 1024;

	private final long size;

	private final AtomicLong taken = new AtomicLong();

	BodyMemoryBudget(long size) {
		this.size = size;
	}

	/**
	 * The budget for a heap.
	 * @param maxHeap in bytes
	 */
	static BodyMemoryBudget forHeap(long maxHeap) {
		return new BodyMemoryBudget(Math.max(MIN, (maxHeap - RESERVED) / TREE_FACTOR));
	}

	long size() {
		return this.size;
	}

	/**
	 * Takes bytes, to be given back by {@link #release}, or none when too few are left.
	 */
	boolean tryTake(long bytes) {
		if (this.taken.addAndGet(bytes) > this.size) {
			this.taken.addAndGet(-bytes);
			return false;
		}
		return true;
	}

	void release(long bytes) {
		this.taken.addAndGet(-bytes);
	}

}
