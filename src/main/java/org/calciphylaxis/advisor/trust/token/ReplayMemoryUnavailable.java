package org.calciphylaxis.advisor.trust.token;

import org.springframework.security.authentication.AuthenticationServiceException;

/**
 * The database that remembers used tokens does not answer. The call is refused, since it
 * may be a replay, but not as wrong: the same token may be sent again.
 */
public final class ReplayMemoryUnavailable extends AuthenticationServiceException {

	private static final long serialVersionUID = 1L;

	ReplayMemoryUnavailable(Throwable cause) {
		super("The memory of used tokens is not available", cause);
	}

}
