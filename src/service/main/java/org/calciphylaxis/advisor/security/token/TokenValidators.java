package org.calciphylaxis.advisor.security.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.security.CdsClient;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * What is checked of a token whose signature holds; the error codes are
 * {@link TokenRefusalReason}s. Source: CDS Hooks 2.0, "Trusting CDS Clients"; the hour is
 * of its best practices.
 */
final class TokenValidators {

	/** How far the clocks of client and service may be apart. */
	static final Duration SKEW = Duration.ofSeconds(60);

	/** From {@code iat} to {@code exp}, at most. */
	static final Duration MAX_LIFETIME = Duration.ofHours(1);

	private static final JwtTypeValidator TYPE = new JwtTypeValidator("JWT");

	private TokenValidators() {
	}

	/** All checks that are the same for every call of a client. */
	static OAuth2TokenValidator<Jwt> of(CdsClient client, Clock clock) {
		return new DelegatingOAuth2TokenValidator<>(
				require(TokenRefusalReason.TYPE, (token) -> !TYPE.validate(token).hasErrors()),
				claim(TokenRefusalReason.EXPIRED, JwtClaimNames.EXP,
						(exp) -> exp instanceof Instant end && clock.instant().isBefore(end.plus(SKEW))),
				claim(TokenRefusalReason.ISSUED_AT, JwtClaimNames.IAT,
						(iat) -> iat instanceof Instant issued && !issued.isAfter(clock.instant().plus(SKEW))),
				claim(TokenRefusalReason.NOT_YET, JwtClaimNames.NBF,
						(nbf) -> !(nbf instanceof Instant begin && begin.isAfter(clock.instant().plus(SKEW)))),
				require(TokenRefusalReason.LIFETIME, TokenValidators::isShortLived),
				claim(TokenRefusalReason.TENANT, "tenant",
						(tenant) -> client.tenants().isEmpty()
								|| (tenant instanceof String name && client.tenants().contains(name))),
				claim(TokenRefusalReason.TOKEN_ID, JwtClaimNames.JTI,
						(jti) -> jti instanceof String id && !id.isBlank()));
	}

	/** The token is for the path that was called. */
	static OAuth2TokenValidator<Jwt> audience(TokenAudience service, String path) {
		return claim(TokenRefusalReason.AUDIENCE, JwtClaimNames.AUD, (aud) -> aud instanceof Collection<?> audiences
				&& service.isAudienceOf(audiences.stream().map(String::valueOf).toList(), path));
	}

	private static boolean isShortLived(Jwt token) {
		Instant issued = token.getIssuedAt();
		Instant end = token.getExpiresAt();
		return issued == null || end == null || !end.isAfter(issued.plus(MAX_LIFETIME));
	}

	/** Spring's own validator of a claim never accepts one that is absent. */
	private static OAuth2TokenValidator<Jwt> claim(TokenRefusalReason reason, String claim,
			Predicate<@Nullable Object> isRight) {
		return require(reason, (token) -> isRight.test(token.getClaims().get(claim)));
	}

	private static OAuth2TokenValidator<Jwt> require(TokenRefusalReason reason, Predicate<Jwt> isRight) {
		return (token) -> isRight.test(token) ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error(reason.name()));
	}

	/**
	 * The address callers know this service by, which is what their tokens name as
	 * audience.
	 *
	 * @param baseUrl {@code advisor.base-url}: an absolute URL without query, as seen
	 * from outside of any proxy
	 */
	record TokenAudience(@Nullable String baseUrl) {

		/**
		 * Whether one of the audiences of a token is the endpoint that was called; a
		 * slash at the end makes no difference, anything else does.
		 * @param audiences the claim {@code aud}
		 * @param path the path that was called, as it came in
		 */
		public boolean isAudienceOf(Collection<String> audiences, String path) {
			return names().stream()
				.map((base) -> withoutSlash(withoutSlash(base) + path))
				.anyMatch((endpoint) -> audiences.stream().anyMatch((aud) -> withoutSlash(aud).equals(endpoint)));
		}

		/** This machine has two names; every other has the one that is configured. */
		private List<String> names() {
			if (this.baseUrl == null) {
				return List.of();
			}
			if (this.baseUrl.startsWith("http://localhost")) {
				return List.of(this.baseUrl, this.baseUrl.replaceFirst("localhost", "127.0.0.1"));
			}
			return List.of(this.baseUrl);
		}

		private static String withoutSlash(String url) {
			return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
		}

	}

}
