package org.calciphylaxis.advisor.trust.token;

import org.springframework.security.core.AuthenticationException;

/** A token that is not believed. */
public final class TokenRefused extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final RefusalReason reason;

	TokenRefused(RefusalReason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public RefusalReason reason() {
		return this.reason;
	}

}
