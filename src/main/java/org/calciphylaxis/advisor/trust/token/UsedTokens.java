package org.calciphylaxis.advisor.trust.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The tokens that were used, so that none is taken twice. In the database, where it
 * outlives a restart and is shared by all replicas that use the same one; a row is the
 * hash of issuer and {@code jti} and goes when the token has ended.
 */
final class UsedTokens {

	private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);

	private final JdbcClient database;

	private final Clock clock;

	private final AtomicReference<Instant> nextClearing = new AtomicReference<>(Instant.MIN);

	UsedTokens(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Remembers a token until it ends.
	 * @throws TokenRefused when it was used before
	 * @throws ReplayMemoryUnavailable when the database does not say
	 */
	void use(String issuer, String id, Instant end) {
		try {
			clear();
			this.database.sql("insert into used_token (fingerprint, ends_at) values (:fingerprint, :end)")
				.param("fingerprint", fingerprint(issuer, id))
				.param("end", Timestamp.from(end))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new TokenRefused(RefusalReason.REPLAYED);
		}
		catch (DataAccessException | CannotCreateTransactionException ex) {
			throw new ReplayMemoryUnavailable(ex);
		}
	}

	private void clear() {
		Instant now = this.clock.instant();
		Instant due = this.nextClearing.get();
		if (!now.isBefore(due) && this.nextClearing.compareAndSet(due, now.plus(BETWEEN_CLEARINGS))) {
			this.database.sql("delete from used_token where ends_at < :now").param("now", Timestamp.from(now)).update();
		}
	}

	/** A length before each part keeps two different pairs apart. */
	private static String fingerprint(String issuer, String id) {
		String pair = issuer.length() + ":" + issuer + id;
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(pair.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
