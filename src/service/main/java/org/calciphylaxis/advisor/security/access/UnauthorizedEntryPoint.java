package org.calciphylaxis.advisor.security.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.security.token.RefusedTokenLog;
import org.calciphylaxis.advisor.security.token.TokenRefusalReason;
import org.calciphylaxis.advisor.security.token.TokenRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers 401 without a reason, and logs the reason for the operator. */
final class UnauthorizedEntryPoint implements AuthenticationEntryPoint {

	private static final String SCHEME = "Bearer ";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
		RefusedTokenLog.log(reason(refused), token(request));
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
	}

	private static TokenRefusalReason reason(AuthenticationException refused) {
		if (refused instanceof TokenRefused wrong) {
			return wrong.reason();
		}
		return (refused instanceof OAuth2AuthenticationException) ? TokenRefusalReason.MALFORMED
				: TokenRefusalReason.MISSING;
	}

	private static @Nullable String token(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
				? header.substring(SCHEME.length()) : null;
	}

}
