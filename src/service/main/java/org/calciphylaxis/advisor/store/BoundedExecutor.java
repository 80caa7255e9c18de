package org.calciphylaxis.advisor.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.ThreadPoolBulkhead;
import io.github.resilience4j.bulkhead.ThreadPoolBulkheadConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;

/**
 * A small bounded thread pool for database work; callers wait for a limited time. Work
 * that has begun is not interrupted when they give up: H2 closes its file on an
 * interrupt.
 */
public final class BoundedExecutor implements AutoCloseable {

	private final ThreadPoolBulkhead bulkhead;

	private final TimeLimiter timeLimiter;

	/**
	 * Starts no thread before there is work.
	 * @param name part of the threads' names
	 * @param threads how many tasks run at once
	 * @param backlog how many may wait
	 * @param timeout how long {@link #call} waits for a result
	 */
	public BoundedExecutor(String name, int threads, int backlog, Duration timeout) {
		this.bulkhead = ThreadPoolBulkhead.of(name,
				ThreadPoolBulkheadConfig.custom()
					.maxThreadPoolSize(threads)
					.coreThreadPoolSize(threads)
					.queueCapacity(backlog)
					.build());
		this.timeLimiter = TimeLimiter.of(name,
				TimeLimiterConfig.custom().timeoutDuration(timeout).cancelRunningFuture(false).build());
	}

	/**
	 * Runs a task asynchronously.
	 * @throws StoreUnavailable when too many tasks wait already
	 */
	public void submit(Runnable task) {
		try {
			this.bulkhead.submit(task);
		}
		catch (BulkheadFullException ex) {
			throw new StoreUnavailable("Too many tasks wait for the database", ex);
		}
	}

	/**
	 * Runs a task and waits for its result.
	 * @throws StoreUnavailable when it failed, when too many tasks wait already, or when
	 * it took too long; then it may still be carried out
	 */
	public <T> T call(Callable<T> task) {
		try {
			return this.timeLimiter.executeFutureSupplier(() -> this.bulkhead.submit(task).toCompletableFuture());
		}
		catch (BulkheadFullException ex) {
			throw new StoreUnavailable("Too many tasks wait for the database", ex);
		}
		catch (TimeoutException ex) {
			throw new StoreUnavailable("The database did not answer in time", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailable("Interrupted while waiting for the database", ex);
		}
		catch (Exception ex) {
			throw new StoreUnavailable(
					DatabaseFailure.isUnreachable(ex) ? "The database cannot be reached" : "The database failed", ex);
		}
	}

	/** Takes no more tasks, and waits at most five seconds for those that are there. */
	@Override
	public void close() {
		try {
			this.bulkhead.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The threads for the database could not be stopped", ex);
		}
	}

}
