package org.calciphylaxis.advisor.cdshooks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * The time that a call may compute, its waiting not included. The thread of a call that
 * has used it up, or whose caller is gone, is interrupted, and the work stops at the next
 * {@link org.calciphylaxis.advisor.assessment.facts.Cancellation#check()}.
 */
public final class CallDeadline implements AutoCloseable {

	private static final Duration BETWEEN_LOOKS_FOR_THE_CALLER = Duration.ofMillis(250);

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final ScheduledExecutorService timer;

	private final Thread caller = Thread.currentThread();

	private final long start;

	private final long limit;

	private @Nullable Future<?> nextLook;

	private @Nullable Future<?> nextLookForCaller;

	private boolean closed;

	private boolean abandoned;

	private boolean passed;

	private CallDeadline(ScheduledExecutorService timer, Duration limit) {
		this.timer = timer;
		this.limit = limit.toNanos();
		this.start = used();
	}

	/** Starts the clock of the current thread's call. */
	static CallDeadline start(ScheduledExecutorService timer, Duration limit) {
		CallDeadline deadline = new CallDeadline(timer, limit);
		deadline.lookAgainAfter(deadline.limit);
		return deadline;
	}

	public synchronized boolean hasPassed() {
		return this.passed;
	}

	/**
	 * Also stops once the caller is gone; for a call whose whole body was read. The
	 * container may have swallowed an interrupt while it waited for the body.
	 */
	synchronized void stopWhen(BooleanSupplier callerIsGone) {
		if (this.passed) {
			this.caller.interrupt();
		}
		this.nextLookForCaller = this.timer.schedule(() -> lookFor(callerIsGone),
				BETWEEN_LOOKS_FOR_THE_CALLER.toMillis(), TimeUnit.MILLISECONDS);
	}

	private synchronized void lookFor(BooleanSupplier callerIsGone) {
		if (this.closed || this.passed) {
			return;
		}
		if (callerIsGone.getAsBoolean()) {
			this.abandoned = true;
			this.caller.interrupt();
			return;
		}
		stopWhen(callerIsGone);
	}

	/** Whether the caller went away before the answer was ready. */
	synchronized boolean isAbandoned() {
		return this.abandoned;
	}

	private synchronized void lookAgainAfter(long nanoseconds) {
		this.nextLook = this.timer.schedule(this::look, nanoseconds, TimeUnit.NANOSECONDS);
	}

	private synchronized void look() {
		long left = this.limit - (used() - this.start);
		if (this.closed) {
			return;
		}
		if (left > 0) {
			lookAgainAfter(left);
			return;
		}
		this.passed = true;
		this.caller.interrupt();
	}

	/** Where the JVM cannot measure the CPU time of a thread, waiting counts too. */
	private long used() {
		long computed = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(this.caller.getId()) : -1;
		return (computed >= 0) ? computed : System.nanoTime();
	}

	/** The thread is free for the next call. */
	@Override
	public synchronized void close() {
		this.closed = true;
		cancel(this.nextLook);
		cancel(this.nextLookForCaller);
		if (this.passed || this.abandoned) {
			Thread.interrupted();
		}
	}

	private static void cancel(@Nullable Future<?> task) {
		if (task != null) {
			task.cancel(false);
		}
	}

}
