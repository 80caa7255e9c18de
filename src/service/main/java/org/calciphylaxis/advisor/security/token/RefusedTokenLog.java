package org.calciphylaxis.advisor.security.token;

import java.text.ParseException;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for the operator per refused call: why, and whose token, never the token. */
public final class RefusedTokenLog {

	private static final Logger log = LoggerFactory.getLogger(RefusedTokenLog.class);

	private static final int MAX_CHARACTERS = 128;

	private RefusedTokenLog() {
	}

	/**
	 * Writes the line.
	 * @param token what was sent, null when nothing was
	 */
	public static void log(TokenRefusalReason reason, @Nullable String token) {
		JWTClaimsSet claims = claims(token);
		String issuer = shown((claims != null) ? claims.getIssuer() : null);
		String id = shown((claims != null) ? claims.getJWTID() : null);
		log.atWarn()
			.addKeyValue("refusal.reason", reason)
			.addKeyValue("refusal.iss", issuer)
			.addKeyValue("refusal.jti", id)
			.log("Refused a call: {}, iss {}, jti {}", reason, issuer, id);
	}

	private static @Nullable JWTClaimsSet claims(@Nullable String token) {
		try {
			return (token != null) ? JWTParser.parse(token).getJWTClaimsSet() : null;
		}
		catch (ParseException ex) {
			return null;
		}
	}

	/**
	 * What the sender wrote, made fit for a line of a log: only what URLs and ids are
	 * made of, and not too much of it.
	 */
	static String shown(@Nullable String claim) {
		if (claim == null || claim.isEmpty()) {
			return "-";
		}
		String start = claim.substring(0, Math.min(claim.length(), MAX_CHARACTERS));
		return start.replaceAll("[^A-Za-z0-9:/?&=.,;@_~+-]", "_");
	}

}
