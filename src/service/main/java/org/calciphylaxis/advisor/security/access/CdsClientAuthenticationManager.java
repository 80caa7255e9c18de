package org.calciphylaxis.advisor.security.access;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.observability.AuditRecord;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.LoopbackRequestMatcher;
import org.calciphylaxis.advisor.security.token.TokenVerifier;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Finds out for one call which client sent it. */
final class CdsClientAuthenticationManager implements AuthenticationManager {

	private final TokenVerifier tokens;

	private final HttpServletRequest request;

	CdsClientAuthenticationManager(TokenVerifier tokens, HttpServletRequest request) {
		this.tokens = tokens;
		this.request = request;
	}

	@Override
	public Authentication authenticate(Authentication sent) {
		String token = ((BearerTokenAuthenticationToken) sent).getToken();
		boolean local = LoopbackRequestMatcher.isLoopback(this.request.getRemoteAddr());
		String path = this.request.getRequestURI().substring(this.request.getContextPath().length());
		CdsClientPrincipal caller = CdsClientPrincipal.of(this.tokens.check(token, path, local));
		AuditRecord.of(this.request).client(caller.name());
		return UsernamePasswordAuthenticationToken.authenticated(caller, null, AuthorityUtils.NO_AUTHORITIES);
	}

}
