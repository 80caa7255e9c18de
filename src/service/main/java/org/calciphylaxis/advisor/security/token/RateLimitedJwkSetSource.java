package org.calciphylaxis.advisor.security.token;

import java.time.Duration;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * Asks for a client's keys at most once a minute, however many unknown ones are named;
 * after a failure ten seconds are enough. (Nimbus's own limit lets two through at once.)
 */
final class RateLimitedJwkSetSource extends JWKSetSourceWrapper<SecurityContext> {

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
