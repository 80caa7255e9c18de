package org.calciphylaxis.advisor.security.token;

import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jwt.SignedJWT;
import org.calciphylaxis.advisor.security.CdsClient;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Everything that is checked of a token: one decoder per trusted issuer, then the
 * audience, then whether it was used before. That comes last and alone, so that nothing
 * is remembered of a token that is wrong.
 */
public final class TokenVerifier {

	private final Map<String, ClientJwtDecoder> decoders;

	private final TokenValidators.TokenAudience service;

	private final ReplayGuard used;

	TokenVerifier(List<CdsClient> clients, TokenValidators.TokenAudience service, ReplayGuard used, Clock clock) {
		this.decoders = clients.stream()
			.map((client) -> new ClientJwtDecoder(client, clock))
			.collect(Collectors.toMap((decoder) -> decoder.client().issuer(), Function.identity()));
		this.service = service;
		this.used = used;
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
		ClientJwtDecoder decoder = this.decoders.get(issuer(token));
		if (decoder == null) {
			throw new TokenRefused(TokenRefusalReason.ISSUER);
		}
		CdsClient client = decoder.client();
		if (client.isSandbox() && !local) {
			throw new TokenRefused(TokenRefusalReason.NOT_LOCAL);
		}
		Jwt jwt = decoder.decode(token);
		OAuth2TokenValidatorResult audience = TokenValidators.audience(this.service, path).validate(jwt);
		if (audience.hasErrors()) {
			throw TokenRefused.of(audience.getErrors());
		}
		this.used.use(client.issuer(), Objects.requireNonNull(jwt.getId()),
				Objects.requireNonNull(jwt.getExpiresAt()).plus(TokenValidators.SKEW));
		return client;
	}

	private static @Nullable String issuer(String token) {
		try {
			return SignedJWT.parse(token).getJWTClaimsSet().getIssuer();
		}
		catch (ParseException ex) {
			throw new TokenRefused(TokenRefusalReason.MALFORMED);
		}
	}

}
