package org.calciphylaxis.advisor.trust.token;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

import com.nimbusds.jwt.JWTClaimsSet;
import org.calciphylaxis.advisor.trust.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a client's token claims, once its signature holds. Source: CDS Hooks 2.0,
 * "Trusting CDS Clients"; the hour is of its best practices.
 */
final class TokenClaims {

	/** How far the clocks of client and service may be apart. */
	static final Duration SKEW = Duration.ofSeconds(60);

	/** From {@code iat} to {@code exp}, at most. */
	static final Duration LONGEST_LIFE = Duration.ofHours(1);

	private final JWTClaimsSet claims;

	TokenClaims(JWTClaimsSet claims) {
		this.claims = claims;
	}

	void checkAudience(PublicAddress address, String path) {
		if (!address.isAudienceOf(this.claims.getAudience(), path)) {
			throw new TokenRefused(RefusalReason.AUDIENCE);
		}
	}

	void checkTimes(Instant now) {
		Instant expires = expires();
		if (!now.isBefore(expires.plus(SKEW))) {
			throw new TokenRefused(RefusalReason.EXPIRED);
		}
		Instant issued = instant(this.claims.getIssueTime(), RefusalReason.ISSUED_AT);
		if (issued.isAfter(now.plus(SKEW))) {
			throw new TokenRefused(RefusalReason.ISSUED_AT);
		}
		Date notBefore = this.claims.getNotBeforeTime();
		if (notBefore != null && notBefore.toInstant().isAfter(now.plus(SKEW))) {
			throw new TokenRefused(RefusalReason.NOT_YET);
		}
		if (expires.isAfter(issued.plus(LONGEST_LIFE))) {
			throw new TokenRefused(RefusalReason.LIFETIME);
		}
	}

	/** A client without a list of tenants may send any. */
	void checkTenant(Set<String> tenants) {
		if (tenants.isEmpty()) {
			return;
		}
		String tenant = tenant();
		if (tenant == null || !tenants.contains(tenant)) {
			throw new TokenRefused(RefusalReason.TENANT);
		}
	}

	/** The {@code jti}, which every token has to have. */
	String id() {
		String id = this.claims.getJWTID();
		if (id == null || id.isBlank()) {
			throw new TokenRefused(RefusalReason.TOKEN_ID);
		}
		return id;
	}

	/** When the token ends, by its own word. */
	Instant expires() {
		return instant(this.claims.getExpirationTime(), RefusalReason.EXPIRED);
	}

	private @Nullable String tenant() {
		try {
			return this.claims.getStringClaim("tenant");
		}
		catch (ParseException ex) {
			throw new TokenRefused(RefusalReason.TENANT);
		}
	}

	private static Instant instant(@Nullable Date date, RefusalReason reason) {
		if (date == null) {
			throw new TokenRefused(reason);
		}
		return date.toInstant();
	}

}
