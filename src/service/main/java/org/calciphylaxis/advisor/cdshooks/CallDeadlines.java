package org.calciphylaxis.advisor.cdshooks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.calciphylaxis.advisor.security.limits.LimitsProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Gives each call its deadline. One thread looks at all of them now and then, so that a
 * call wakes no thread.
 */
@Component
public final class CallDeadlines implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(CallDeadlines.class);

	/** So much later at most a call stops that computes too long or has no caller. */
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	private final Set<CallDeadline> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "call-deadline");
		thread.setDaemon(true);
		return thread;
	});

	private final Duration limit;

	CallDeadlines(LimitsProperties limits) {
		this.limit = limits.timeToAnswer();
		long pause = Math.min(this.limit.toMillis(), BETWEEN_LOOKS.toMillis());
		this.timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
	}

	/** To be closed by the thread that starts it. */
	public CallDeadline start() {
		CallDeadline deadline = new CallDeadline(this.limit, this.running::remove);
		this.running.add(deadline);
		return deadline;
	}

	int running() {
		return this.running.size();
	}

	private void look() {
		for (CallDeadline deadline : this.running) {
			try {
				deadline.look();
			}
			catch (RuntimeException ex) {
				log.warn("A call could not be looked at: {}", ex.getClass().getSimpleName());
			}
		}
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

	/**
	 * The time that a call may compute, its waiting not included. The thread of a call
	 * that has used it up, or whose caller is gone, is interrupted, and the work stops at
	 * the next {@link org.calciphylaxis.advisor.assessment.facts.Cancellation#check()}.
	 */
	public static final class CallDeadline implements AutoCloseable {

		private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

		private final Thread caller = Thread.currentThread();

		private final long start;

		private final long limit;

		private final Consumer<CallDeadline> atEnd;

		private @Nullable BooleanSupplier callerIsGone;

		private boolean closed;

		private boolean abandoned;

		private boolean passed;

		/** Starts the clock of the current thread's call. */
		CallDeadline(Duration limit, Consumer<CallDeadline> atEnd) {
			this.limit = limit.toNanos();
			this.atEnd = atEnd;
			this.start = used();
		}

		public synchronized boolean hasPassed() {
			return this.passed;
		}

		/** Also stops once the caller is gone; for a call whose whole body was read. */
		synchronized void stopWhen(BooleanSupplier isGone) {
			this.callerIsGone = isGone;
		}

		/** Whether the caller went away before the answer was ready. */
		synchronized boolean isAbandoned() {
			return this.abandoned;
		}

		/**
		 * Stops the work if it has to. It is told so again and again, since the container
		 * swallows an interrupt while it waits for the body.
		 */
		synchronized void look() {
			if (this.closed) {
				return;
			}
			if (!this.passed && !this.abandoned) {
				this.passed = used() - this.start >= this.limit;
				this.abandoned = !this.passed && this.callerIsGone != null && this.callerIsGone.getAsBoolean();
			}
			if (this.passed || this.abandoned) {
				this.caller.interrupt();
			}
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
			this.atEnd.accept(this);
			if (this.passed || this.abandoned) {
				Thread.interrupted();
			}
		}

	}

}
