package org.calciphylaxis.advisor.security.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells a browser. {@code no-store}, {@code nosniff}, no framing, and
 * HSTS where the call came by TLS, are Spring Security's own defaults.
 */
final class ResponseHeaders {

	/**
	 * The demo page has its scripts and styles in files of its own, and calls nobody
	 * else.
	 */
	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private ResponseHeaders() {
	}

	static void apply(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER));
	}

}
