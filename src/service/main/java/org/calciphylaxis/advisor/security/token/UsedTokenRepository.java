package org.calciphylaxis.advisor.security.token;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The used tokens in the database. Nobody waits long for it: after a few failures it is
 * left alone for a while.
 */
final class UsedTokenRepository {

	private static final Logger log = LoggerFactory.getLogger(UsedTokenRepository.class);

	/** How long one call waits for the database. */
	private static final Duration TIMEOUT = Duration.ofSeconds(1);

	private static final Duration OPEN_STATE_DURATION = Duration.ofSeconds(10);

	private static final int THREADS = 8;

	private static final int BACKLOG = 200;

	private final JdbcClient database;

	private final ExecutorService workers = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(BACKLOG), UsedTokenRepository::worker);

	private final CircuitBreaker breaker = CircuitBreaker.of("used-tokens",
			CircuitBreakerConfig.custom()
				.slidingWindowSize(4)
				.minimumNumberOfCalls(2)
				.waitDurationInOpenState(OPEN_STATE_DURATION)
				.build());

	UsedTokenRepository(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Adds a token.
	 * @param fingerprint its hash, 64 characters
	 * @return false when it was there; true when it was not, or nobody knows
	 */
	boolean add(String fingerprint, Instant end) {
		return ask(() -> insert(fingerprint, end));
	}

	/** Forgets the tokens that have ended. */
	void removeEndedBefore(Instant now) {
		ask(() -> this.database.sql("delete from used_token where ends_at < :now")
			.param("now", Timestamp.from(now))
			.update() >= 0);
	}

	private boolean insert(String fingerprint, Instant end) {
		try {
			this.database.sql("insert into used_token (fingerprint, ends_at) values (:fingerprint, :end)")
				.param("fingerprint", fingerprint)
				.param("end", Timestamp.from(end))
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private boolean ask(Callable<Boolean> work) {
		try {
			return this.breaker.executeCallable(() -> callWithTimeout(work));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
		catch (CallNotPermittedException ex) {
			// The failures before it are in the log: this is not said at every call.
			return true;
		}
		catch (Exception ex) {
			log.error("The database of used tokens is away ({}): only this process remembers them",
					ex.getClass().getSimpleName());
			return true;
		}
	}

	private boolean callWithTimeout(Callable<Boolean> work) throws Exception {
		Future<Boolean> answer = this.workers.submit(work);
		try {
			return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
		}
		finally {
			answer.cancel(false);
		}
	}

	private static Thread worker(Runnable work) {
		Thread thread = new Thread(work, "used-token-store");
		thread.setDaemon(true);
		return thread;
	}

}
