package org.calciphylaxis.advisor.trust.access;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.audit.CallRecord;
import org.calciphylaxis.advisor.trust.Caller;
import org.calciphylaxis.advisor.trust.Loopback;
import org.calciphylaxis.advisor.trust.token.TokenCheck;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out for one call which client sent it. */
final class ClientAuthentication implements AuthenticationManager {

	private final TokenCheck tokens;

	private final HttpServletRequest request;

	ClientAuthentication(TokenCheck tokens, HttpServletRequest request) {
		this.tokens = tokens;
		this.request = request;
	}

	@Override
	public Authentication authenticate(Authentication sent) {
		String token = ((BearerTokenAuthenticationToken) sent).getToken();
		boolean local = Loopback.isLoopback(this.request.getRemoteAddr());
		String path = this.request.getRequestURI().substring(this.request.getContextPath().length());
		Caller caller = Caller.of(this.tokens.check(token, path, local));
		CallRecord.of(this.request).client(caller.name());
		return UsernamePasswordAuthenticationToken.authenticated(caller, null, AuthorityUtils.NO_AUTHORITIES);
	}

}
