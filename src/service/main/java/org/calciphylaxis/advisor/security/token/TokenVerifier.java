package org.calciphylaxis.advisor.security.token;

import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.calciphylaxis.advisor.security.CdsClient;
import org.calciphylaxis.advisor.security.TokenAudience;

/**
 * Everything that is checked of a token, in an order in which nothing is kept of a token
 * that is wrong: the memory of used tokens comes last.
 */
public final class TokenVerifier {

	private final Map<String, TokenSignatureVerifier> signatures;

	private final TokenAudience address;

	private final ReplayGuard used;

	private final Clock clock;

	TokenVerifier(List<CdsClient> clients, TokenAudience address, ReplayGuard used, Clock clock) {
		this.signatures = clients.stream()
			.collect(Collectors.toMap(CdsClient::issuer,
					(client) -> new TokenSignatureVerifier(client, ClientJwkSource.create(client, clock))));
		this.address = address;
		this.used = used;
		this.clock = clock;
	}

	/**
	 * Finds out who sent a token.
	 * @param token the compact form
	 * @param path the path that was called
	 * @param local whether the call comes from this machine
	 * @return the client that signed it
	 * @throws TokenRefused with the reason
	 */
	public CdsClient check(String token, String path, boolean local) {
		SignedJWT signed = parse(token);
		JWTClaimsSet set = claims(signed);
		TokenSignatureVerifier signature = this.signatures.get(set.getIssuer());
		if (signature == null) {
			throw new TokenRefused(TokenRefusalReason.ISSUER);
		}
		CdsClient client = signature.client();
		if (client.isSandbox() && !local) {
			throw new TokenRefused(TokenRefusalReason.NOT_LOCAL);
		}
		signature.check(signed);
		TokenClaimsValidator claims = new TokenClaimsValidator(set);
		claims.checkAudience(this.address, path);
		claims.checkTimes(this.clock.instant());
		claims.checkTenant(client.tenants());
		this.used.use(client.issuer(), claims.id(), claims.expires().plus(TokenClaimsValidator.SKEW));
		return client;
	}

	private static SignedJWT parse(String token) {
		try {
			return SignedJWT.parse(token);
		}
		catch (ParseException ex) {
			throw new TokenRefused(TokenRefusalReason.MALFORMED);
		}
	}

	private static JWTClaimsSet claims(SignedJWT token) {
		try {
			return token.getJWTClaimsSet();
		}
		catch (ParseException ex) {
			throw new TokenRefused(TokenRefusalReason.MALFORMED);
		}
	}

}
