package org.calciphylaxis.advisor.security.token;

import java.security.Key;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import org.calciphylaxis.advisor.security.CdsClient;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Spring Security's decoder with the keys and the validators of one client; every failure
 * has a {@link TokenRefusalReason}.
 */
final class ClientJwtDecoder implements JwtDecoder {

	private static final MappedJwtClaimSetConverter CONVERTER = MappedJwtClaimSetConverter.withDefaults(Map.of());

	private final CdsClient client;

	private final NimbusJwtDecoder decoder;

	ClientJwtDecoder(CdsClient client, Clock clock) {
		this.client = client;
		JWKSource<SecurityContext> keys = ClientJwkSource.create(client, clock);
		this.decoder = NimbusJwtDecoder.withJwkSource(keys)
			.jwtProcessorCustomizer((processor) -> processor.setJWSKeySelector(new ClientKeySelector(client, keys)))
			.build();
		this.decoder.setClaimSetConverter(ClientJwtDecoder::claims);
		this.decoder.setJwtValidator(TokenValidators.of(client, clock));
	}

	CdsClient client() {
		return this.client;
	}

	/**
	 * Checks the signature and all claims but the audience, which depends on the call.
	 * @throws TokenRefused with the reason
	 */
	@Override
	public Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (JwtValidationException ex) {
			throw TokenRefused.of(ex.getErrors());
		}
		catch (JwtException ex) {
			throw refused(ex.getCause());
		}
	}

	private static TokenRefused refused(@Nullable Throwable cause) {
		if (cause instanceof TokenRefused refused) {
			return refused;
		}
		if (cause instanceof KeySourceException) {
			return new TokenRefused(TokenRefusalReason.KEYS_UNAVAILABLE);
		}
		// Spring's Jwt cannot be made when it expires before it was issued.
		return new TokenRefused((cause instanceof IllegalArgumentException) ? TokenRefusalReason.LIFETIME
				: TokenRefusalReason.SIGNATURE);
	}

	/** Spring makes up an {@code iat} where there is none. */
	private static Map<String, Object> claims(Map<String, Object> claims) {
		Map<String, Object> converted = new HashMap<>(CONVERTER.convert(claims));
		if (claims.get(JwtClaimNames.IAT) == null) {
			converted.remove(JwtClaimNames.IAT);
		}
		return converted;
	}

	/**
	 * Chooses the key that a token's header names among those of one client, and says why
	 * when there is none. Nothing that the header points to is fetched.
	 */
	private static final class ClientKeySelector extends JWSVerificationKeySelector<SecurityContext> {

		private static final int MIN_RSA_BITS = 2048;

		private final CdsClient client;

		ClientKeySelector(CdsClient client, JWKSource<SecurityContext> keys) {
			super(client.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()), keys);
			this.client = client;
		}

		@Override
		public List<Key> selectJWSKeys(JWSHeader header, SecurityContext context) throws KeySourceException {
			if (!isAllowed(header.getAlgorithm())) {
				throw new TokenRefused(TokenRefusalReason.ALGORITHM);
			}
			if (header.getKeyID() == null || header.getKeyID().isEmpty()) {
				throw new TokenRefused(TokenRefusalReason.KEY_ID);
			}
			if (header.getJWKURL() != null && this.client.jwksUri() != null
					&& !header.getJWKURL().toString().equals(this.client.jwksUri())) {
				throw new TokenRefused(TokenRefusalReason.KEY_URL);
			}
			List<Key> keys = super.selectJWSKeys(header, context);
			if (keys.isEmpty()) {
				throw new TokenRefused(TokenRefusalReason.UNKNOWN_KEY);
			}
			return keys;
		}

		@Override
		protected JWKMatcher createJWKMatcher(JWSHeader header) {
			JWKMatcher matcher = super.createJWKMatcher(header);
			return JWSAlgorithm.Family.RSA.contains(header.getAlgorithm())
					? new JWKMatcher.Builder(matcher).minKeySize(MIN_RSA_BITS).build() : matcher;
		}

	}

}
