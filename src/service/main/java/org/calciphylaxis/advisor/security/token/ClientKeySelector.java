package org.calciphylaxis.advisor.security.token;

import java.security.Key;
import java.util.List;
import java.util.stream.Collectors;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import org.calciphylaxis.advisor.security.CdsClient;

/**
 * Chooses the key that a token's header names among those of one client, and says why
 * when there is none. Nothing that the header points to is fetched.
 */
final class ClientKeySelector extends JWSVerificationKeySelector<SecurityContext> {

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
