package org.calciphylaxis.advisor.security.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.calciphylaxis.advisor.store.KeyedHash;

/**
 * Refuses a token that was used before. Used tokens are remembered until they expire, in
 * this process and in the database, where they outlive a restart and are shared by the
 * replicas. While the database is away this process remembers alone: cards are shown all
 * the same.
 */
final class ReplayGuard {

	private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);

	private final Map<String, Instant> ends = new ConcurrentHashMap<>();

	private final AtomicReference<Instant> nextClearing = new AtomicReference<>(Instant.MIN);

	private final UsedTokenRepository usedTokens;

	private final KeyedHash hash;

	private final Clock clock;

	ReplayGuard(UsedTokenRepository usedTokens, KeyedHash hash, Clock clock) {
		this.usedTokens = usedTokens;
		this.hash = hash;
		this.clock = clock;
	}

	/**
	 * Remembers a token until it ends.
	 * @throws TokenRefused when it was used before
	 */
	void use(String issuer, String id, Instant end) {
		clear();
		String fingerprint = this.hash.hash("token", issuer, id);
		if (this.ends.putIfAbsent(fingerprint, end) != null || !this.usedTokens.add(fingerprint, end)) {
			throw new TokenRefused(TokenRefusalReason.REPLAYED);
		}
	}

	private void clear() {
		Instant now = this.clock.instant();
		Instant due = this.nextClearing.get();
		if (!now.isBefore(due) && this.nextClearing.compareAndSet(due, now.plus(BETWEEN_CLEARINGS))) {
			this.ends.values().removeIf((end) -> end.isBefore(now));
			this.usedTokens.removeEndedBefore(now);
		}
	}

}
