package org.calciphylaxis.advisor.security.token;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.calciphylaxis.advisor.store.BoundedExecutor;
import org.calciphylaxis.advisor.store.DatabaseFailure;
import org.calciphylaxis.advisor.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The used tokens in the database. Calls time out after one second; after repeated
 * failures a circuit breaker skips the database for ten seconds.
 */
final class UsedTokenRepository implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(UsedTokenRepository.class);

	/** How long one call waits for the database. */
	private static final Duration TIMEOUT = Duration.ofSeconds(1);

	private static final Duration OPEN_STATE_DURATION = Duration.ofSeconds(10);

	private static final int THREADS = 8;

	private static final int BACKLOG = 200;

	private final JdbcClient database;

	private final BoundedExecutor executor = new BoundedExecutor("used-tokens", THREADS, BACKLOG, TIMEOUT);

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
	 * @return false when it was there already; true when it was not, or when the database
	 * did not say
	 */
	boolean add(String fingerprint, Instant end) {
		return call(() -> insert(fingerprint, end));
	}

	/** Deletes the tokens that have expired. */
	void removeEndedBefore(Instant now) {
		call(() -> this.database.sql("delete from used_token where ends_at < :now")
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

	private boolean call(Callable<Boolean> task) {
		try {
			return this.breaker.executeSupplier(() -> this.executor.call(task));
		}
		catch (CallNotPermittedException ex) {
			// The failures that opened the breaker are in the log: not repeated at every
			// call.
			return true;
		}
		catch (StoreUnavailable ex) {
			log.error("The database of used tokens {} ({}): only this process remembers them",
					DatabaseFailure.isUnreachable(ex) ? "is away" : "failed", DatabaseFailure.rootCause(ex));
			return true;
		}
	}

	@Override
	public void close() {
		this.executor.close();
	}

}
