package org.calciphylaxis.advisor.security.token;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.calciphylaxis.advisor.security.CdsClient;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of one client, kept for five minutes; when they can then not be had
 * anew, the old ones serve for four hours from when they were read.
 */
final class ClientJwkSource implements JWKSource<SecurityContext> {

	static final Duration FRESH = Duration.ofMinutes(5);

	static final Duration USABLE = Duration.ofHours(4);

	private static final Duration CONNECT = Duration.ofSeconds(2);

	private static final Duration ANSWER = Duration.ofSeconds(3);

	private static final int SMALLEST_RSA_BITS = 2048;

	private final JWKSetSource<SecurityContext> keys;

	private final Clock clock;

	ClientJwkSource(JWKSetSource<SecurityContext> source, Clock clock) {
		this.keys = new CachingJWKSetSource<>(
				new OutageTolerantJWKSetSource<>(new RateLimitedJwkSetSource(source), USABLE.toMillis(), null),
				FRESH.toMillis(), CONNECT.plus(ANSWER).toMillis(), null);
		this.clock = clock;
	}

	static ClientJwkSource create(CdsClient client, Clock clock) {
		if (client.jwksFile() != null) {
			return new ClientJwkSource(new FileJwkSetSource(client.jwksFile()), clock);
		}
		if (client.jwksUri() != null) {
			return new ClientJwkSource(new RemoteJwkSetSource(URI.create(client.jwksUri()), CONNECT, ANSWER), clock);
		}
		throw new IllegalArgumentException("Client " + client.name() + " has no keys");
	}

	/**
	 * The keys that fit a token's header.
	 * @return none when the client has none, even after asking for its keys anew
	 * @throws KeySourceException when the keys cannot be had
	 */
	@Override
	public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
		long now = this.clock.millis();
		JWKSet known = this.keys.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), now, context);
		List<JWK> found = strong(selector.select(known));
		if (found.isEmpty()) {
			JWKSet anew = this.keys.getJWKSet(JWKSetCacheRefreshEvaluator.referenceComparison(known), now, context);
			found = strong(selector.select(anew));
		}
		return found;
	}

	private static List<JWK> strong(List<JWK> keys) {
		return keys.stream().filter((key) -> !(key instanceof RSAKey) || key.size() >= SMALLEST_RSA_BITS).toList();
	}

}
