package org.calciphylaxis.advisor.demo.smart;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the app asks the authorization endpoint for (RFC 6749, section 4.1.1; RFC 7636,
 * section 4.3; SMART App Launch 2.2).
 *
 * @param responseType has to be {@code code}
 * @param clientId who asks
 * @param redirectUri where the answer goes
 * @param scope what is asked for
 * @param state repeated in the answer
 * @param aud the FHIR server that the token is for
 * @param launch names the launch from the EHR; null for a standalone one
 * @param codeChallenge base64url of the verifier's SHA-256
 * @param codeChallengeMethod has to be {@code S256}
 * @param patient chosen on the page of a standalone launch; null before
 */
record AuthorizationRequest(@Nullable String responseType, @Nullable String clientId, @Nullable String redirectUri,
		@Nullable String scope, @Nullable String state, @Nullable String aud, @Nullable String launch,
		@Nullable String codeChallenge, @Nullable String codeChallengeMethod, @Nullable String patient) {

	/** The error code of RFC 6749, or null. */
	@Nullable String error() {
		if (!"code".equals(this.responseType)) {
			return "unsupported_response_type";
		}
		boolean isProved = this.codeChallenge != null && this.codeChallenge.matches("[A-Za-z0-9_-]{43}")
				&& "S256".equals(this.codeChallengeMethod);
		return (isProved && this.scope != null) ? null : "invalid_request";
	}

	/** The redirect URI with the answer's parameter and the state. */
	URI answer(String parameter, String value) {
		UriComponentsBuilder answer = UriComponentsBuilder.fromUriString(String.valueOf(this.redirectUri))
			.queryParam(parameter, "{value}");
		if (this.state != null) {
			answer.queryParam("state", "{state}");
			return answer.build(value, this.state);
		}
		return answer.build(value);
	}

}
