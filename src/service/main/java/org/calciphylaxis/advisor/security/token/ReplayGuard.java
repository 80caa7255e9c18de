package org.calciphylaxis.advisor.security.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The tokens that were used, so that none is taken twice until it ends. Each is
 * remembered in this process, and in the database, where it outlives a restart and is
 * shared by the replicas. While the database is away this process remembers alone: cards
 * have to come all the same.
 */
final class ReplayGuard {

	private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);

	private final Map<String, Instant> ends = new ConcurrentHashMap<>();

	private final AtomicReference<Instant> nextClearing = new AtomicReference<>(Instant.MIN);

	private final UsedTokenRepository table;

	private final Clock clock;

	ReplayGuard(UsedTokenRepository table, Clock clock) {
		this.table = table;
		this.clock = clock;
	}

	/**
	 * Remembers a token until it ends.
	 * @throws TokenRefused when it was used before
	 */
	void use(String issuer, String id, Instant end) {
		clear();
		String fingerprint = fingerprint(issuer, id);
		if (this.ends.putIfAbsent(fingerprint, end) != null || !this.table.add(fingerprint, end)) {
			throw new TokenRefused(TokenRefusalReason.REPLAYED);
		}
	}

	private void clear() {
		Instant now = this.clock.instant();
		Instant due = this.nextClearing.get();
		if (!now.isBefore(due) && this.nextClearing.compareAndSet(due, now.plus(BETWEEN_CLEARINGS))) {
			this.ends.values().removeIf((end) -> end.isBefore(now));
			this.table.removeEndedBefore(now);
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
