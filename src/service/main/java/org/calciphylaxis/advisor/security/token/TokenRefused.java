package org.calciphylaxis.advisor.security.token;

import java.util.Collection;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A token that is refused. */
public final class TokenRefused extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final TokenRefusalReason reason;

	TokenRefused(TokenRefusalReason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** The first of the errors of our validators. */
	static TokenRefused of(Collection<OAuth2Error> errors) {
		return new TokenRefused(TokenRefusalReason.valueOf(errors.iterator().next().getErrorCode()));
	}

	public TokenRefusalReason reason() {
		return this.reason;
	}

}
