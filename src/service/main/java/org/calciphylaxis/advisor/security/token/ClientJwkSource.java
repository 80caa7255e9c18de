package org.calciphylaxis.advisor.security.token;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.calciphylaxis.advisor.security.CdsClient;

/**
 * The public keys of one client, cached for five minutes; while they cannot be fetched
 * again, the last ones are used for four hours. What Nimbus' {@code JWKSourceBuilder}
 * builds, but for two things: the rate limit is inside of the outage tolerance, so that
 * tokens with made-up key ids cannot lock out the others, and time comes from a clock.
 */
final class ClientJwkSource {

	static final Duration FRESH = Duration.ofMinutes(5);

	static final Duration USABLE = Duration.ofHours(4);

	private static final Duration REFRESH_TIMEOUT = BoundedResourceRetriever.CONNECT_TIMEOUT
		.plus(BoundedResourceRetriever.READ_TIMEOUT);

	private ClientJwkSource() {
	}

	static JWKSource<SecurityContext> create(CdsClient client, Clock clock) {
		JWKSetSource<SecurityContext> fetched = new RateLimitedJwkSetSource(source(client));
		JWKSetSource<SecurityContext> cached = new CachingJWKSetSource<>(
				new OutageTolerantJWKSetSource<>(fetched, USABLE.toMillis(), null), FRESH.toMillis(),
				REFRESH_TIMEOUT.toMillis(), null);
		return new JWKSetBasedJWKSource<>(new ClockedJwkSetSource(cached, clock));
	}

	private static JWKSetSource<SecurityContext> source(CdsClient client) {
		if (client.jwksFile() != null) {
			return new FileJwkSetSource(client.jwksFile());
		}
		if (client.jwksUri() == null) {
			throw new IllegalArgumentException("Client " + client.name() + " has no keys");
		}
		try {
			return new URLBasedJWKSetSource<>(URI.create(client.jwksUri()).toURL(), new BoundedResourceRetriever());
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException("The jwks-uri of client " + client.name() + " is no URL", ex);
		}
	}

	private static final class ClockedJwkSetSource extends JWKSetSourceWrapper<SecurityContext> {

		private final Clock clock;

		private ClockedJwkSetSource(JWKSetSource<SecurityContext> source, Clock clock) {
			super(source);
			this.clock = clock;
		}

		@Override
		public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
				throws KeySourceException {
			return getSource().getJWKSet(refresh, this.clock.millis(), context);
		}

	}

	/**
	 * Asks for a client's keys at most once a minute, however many unknown ones are
	 * named; after a failure ten seconds are enough. (Nimbus's own limit lets two through
	 * at once.)
	 */
	private static final class RateLimitedJwkSetSource extends JWKSetSourceWrapper<SecurityContext> {

		private static final long PAUSE = Duration.ofMinutes(1).toMillis();

		private static final long PAUSE_AFTER_FAILURE = Duration.ofSeconds(10).toMillis();

		private long notBefore = Long.MIN_VALUE;

		RateLimitedJwkSetSource(JWKSetSource<SecurityContext> keys) {
			super(keys);
		}

		@Override
		public synchronized JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
				throws KeySourceException {
			if (now < this.notBefore) {
				throw new JWKSetUnavailableException("asked a moment ago");
			}
			this.notBefore = now + PAUSE_AFTER_FAILURE;
			JWKSet keys = getSource().getJWKSet(refresh, now, context);
			this.notBefore = now + PAUSE;
			return keys;
		}

	}

}
