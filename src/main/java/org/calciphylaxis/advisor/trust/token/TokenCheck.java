package org.calciphylaxis.advisor.trust.token;

import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.calciphylaxis.advisor.trust.Client;
import org.calciphylaxis.advisor.trust.PublicAddress;

/**
 * Everything that is checked of a token, in an order in which nothing is kept of a token
 * that is wrong: the memory of used tokens comes last.
 */
public final class TokenCheck {

	private final Map<String, TokenSignature> signatures;

	private final PublicAddress address;

	private final UsedTokens used;

	private final Clock clock;

	TokenCheck(List<Client> clients, PublicAddress address, UsedTokens used, Clock clock) {
		this.signatures = clients.stream()
			.collect(Collectors.toMap(Client::issuer,
					(client) -> new TokenSignature(client, ClientKeys.of(client, clock))));
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
	public Client check(String token, String path, boolean local) {
		SignedJWT signed = parse(token);
		JWTClaimsSet set = claims(signed);
		TokenSignature signature = this.signatures.get(set.getIssuer());
		if (signature == null) {
			throw new TokenRefused(RefusalReason.ISSUER);
		}
		Client client = signature.client();
		if (client.isSandbox() && !local) {
			throw new TokenRefused(RefusalReason.NOT_LOCAL);
		}
		signature.check(signed);
		TokenClaims claims = new TokenClaims(set);
		claims.checkAudience(this.address, path);
		claims.checkTimes(this.clock.instant());
		claims.checkTenant(client.tenants());
		this.used.use(client.issuer(), claims.id(), claims.expires().plus(TokenClaims.SKEW));
		return client;
	}

	private static SignedJWT parse(String token) {
		try {
			return SignedJWT.parse(token);
		}
		catch (ParseException ex) {
			throw new TokenRefused(RefusalReason.MALFORMED);
		}
	}

	private static JWTClaimsSet claims(SignedJWT token) {
		try {
			return token.getJWTClaimsSet();
		}
		catch (ParseException ex) {
			throw new TokenRefused(RefusalReason.MALFORMED);
		}
	}

}
