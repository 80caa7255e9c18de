package org.calciphylaxis.advisor.security.token;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

import com.nimbusds.jwt.JWTClaimsSet;
import org.calciphylaxis.advisor.security.TokenAudience;
import org.jspecify.annotations.Nullable;

/**
 * What a client's token claims, once its signature holds. Source: CDS Hooks 2.0,
 * "Trusting CDS Clients"; the hour is of its best practices.
 */
final class TokenClaimsValidator {

	/** How far the clocks of client and service may be apart. */
	static final Duration SKEW = Duration.ofSeconds(60);

	/** From {@code iat} to {@code exp}, at most. */
	static final Duration MAX_LIFETIME = Duration.ofHours(1);

	private final JWTClaimsSet claims;

	TokenClaimsValidator(JWTClaimsSet claims) {
		this.claims = claims;
	}

	void checkAudience(TokenAudience address, String path) {
		if (!address.isAudienceOf(this.claims.getAudience(), path)) {
			throw new TokenRefused(TokenRefusalReason.AUDIENCE);
		}
	}

	void checkTimes(Instant now) {
		Instant expires = expires();
		if (!now.isBefore(expires.plus(SKEW))) {
			throw new TokenRefused(TokenRefusalReason.EXPIRED);
		}
		Instant issued = instant(this.claims.getIssueTime(), TokenRefusalReason.ISSUED_AT);
		if (issued.isAfter(now.plus(SKEW))) {
			throw new TokenRefused(TokenRefusalReason.ISSUED_AT);
		}
		Date notBefore = this.claims.getNotBeforeTime();
		if (notBefore != null && notBefore.toInstant().isAfter(now.plus(SKEW))) {
			throw new TokenRefused(TokenRefusalReason.NOT_YET);
		}
		if (expires.isAfter(issued.plus(MAX_LIFETIME))) {
			throw new TokenRefused(TokenRefusalReason.LIFETIME);
		}
	}

	/** A client without a list of tenants may send any. */
	void checkTenant(Set<String> tenants) {
		if (tenants.isEmpty()) {
			return;
		}
		String tenant = tenant();
		if (tenant == null || !tenants.contains(tenant)) {
			throw new TokenRefused(TokenRefusalReason.TENANT);
		}
	}

	/** The {@code jti}, which every token has to have. */
	String id() {
		String id = this.claims.getJWTID();
		if (id == null || id.isBlank()) {
			throw new TokenRefused(TokenRefusalReason.TOKEN_ID);
		}
		return id;
	}

	/** When the token ends, by its own word. */
	Instant expires() {
		return instant(this.claims.getExpirationTime(), TokenRefusalReason.EXPIRED);
	}

	private @Nullable String tenant() {
		try {
			return this.claims.getStringClaim("tenant");
		}
		catch (ParseException ex) {
			throw new TokenRefused(TokenRefusalReason.TENANT);
		}
	}

	private static Instant instant(@Nullable Date date, TokenRefusalReason reason) {
		if (date == null) {
			throw new TokenRefused(reason);
		}
		return date.toInstant();
	}

}
