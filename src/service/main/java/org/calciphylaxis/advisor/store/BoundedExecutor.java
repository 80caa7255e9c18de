package org.calciphylaxis.advisor.store;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A few threads of their own for work with the database, so that nobody waits longer than
 * he wants to. It never interrupts work: H2 closes its file then.
 */
public final class BoundedExecutor {

	private final ThreadPoolExecutor workers;

	/**
	 * A desk.
	 * @param name the threads' name
	 * @param threads how many work at once
	 * @param backlog how much may wait
	 */
	public BoundedExecutor(String name, int threads, int backlog) {
		this.workers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(backlog),
				(work) -> {
					Thread thread = new Thread(work, name);
					thread.setDaemon(true);
					return thread;
				});
	}

	/**
	 * Does it soon.
	 * @throws StoreUnavailable when too much waits already
	 */
	public void submit(Runnable work) {
		try {
			this.workers.execute(work);
		}
		catch (RejectedExecutionException ex) {
			throw new StoreUnavailable("Too much waits for the database", ex);
		}
	}

	/**
	 * Does it, and waits for it.
	 * @throws StoreUnavailable when it failed, when too much waits already, or when it
	 * took longer than the limit; then it may still come to be done
	 */
	public <T> T callWithTimeout(Duration limit, Callable<T> work) {
		try {
			Future<T> result = this.workers.submit(work);
			try {
				return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
			}
			finally {
				result.cancel(false);
			}
		}
		catch (ExecutionException | TimeoutException | RejectedExecutionException ex) {
			throw new StoreUnavailable("The database did not answer in time", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailable("Interrupted while waiting for the database", ex);
		}
	}

	/**
	 * Takes no more work and waits for what is there.
	 * @return how much was left undone
	 */
	public int close(Duration farewell) throws InterruptedException {
		this.workers.shutdown();
		this.workers.awaitTermination(farewell.toMillis(), TimeUnit.MILLISECONDS);
		return this.workers.getQueue().size();
	}

}
