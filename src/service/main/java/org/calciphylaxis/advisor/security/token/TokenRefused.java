package org.calciphylaxis.advisor.security.token;

import org.springframework.security.core.AuthenticationException;

/** A token that is not believed. */
public final class TokenRefused extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final TokenRefusalReason reason;

	TokenRefused(TokenRefusalReason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public TokenRefusalReason reason() {
		return this.reason;
	}

}
