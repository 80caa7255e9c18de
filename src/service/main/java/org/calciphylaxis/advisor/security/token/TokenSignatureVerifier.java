package org.calciphylaxis.advisor.security.token;

import java.util.Set;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.calciphylaxis.advisor.security.CdsClient;

/** Whether one client signed a token. Nothing that the token points to is fetched. */
final class TokenSignatureVerifier {

	private final CdsClient client;

	private final Set<JWSAlgorithm> algorithms;

	private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

	TokenSignatureVerifier(CdsClient client, ClientJwkSource keys) {
		this.client = client;
		this.algorithms = client.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
		this.processor.setJWSKeySelector(keysOrRefusal(new JWSVerificationKeySelector<>(this.algorithms, keys)));
		this.processor.setJWTClaimsSetVerifier((claims, context) -> {
			// The claims are checked afterwards, one by one, each with its own reason.
		});
	}

	CdsClient client() {
		return this.client;
	}

	void check(SignedJWT token) {
		checkHeader(token.getHeader());
		try {
			this.processor.process(token, null);
		}
		catch (KeySourceException ex) {
			throw new TokenRefused(TokenRefusalReason.KEYS_UNAVAILABLE);
		}
		catch (BadJOSEException | JOSEException ex) {
			throw new TokenRefused(TokenRefusalReason.SIGNATURE);
		}
	}

	private void checkHeader(JWSHeader header) {
		if (!JOSEObjectType.JWT.equals(header.getType())) {
			throw new TokenRefused(TokenRefusalReason.TYPE);
		}
		if (!this.algorithms.contains(header.getAlgorithm())) {
			throw new TokenRefused(TokenRefusalReason.ALGORITHM);
		}
		if (header.getKeyID() == null || header.getKeyID().isEmpty()) {
			throw new TokenRefused(TokenRefusalReason.KEY_ID);
		}
		if (header.getJWKURL() != null && this.client.jwksUri() != null
				&& !header.getJWKURL().toString().equals(this.client.jwksUri())) {
			throw new TokenRefused(TokenRefusalReason.KEY_URL);
		}
	}

	private static JWSKeySelector<SecurityContext> keysOrRefusal(JWSKeySelector<SecurityContext> selector) {
		return (header, context) -> {
			var keys = selector.selectJWSKeys(header, context);
			if (keys.isEmpty()) {
				throw new TokenRefused(TokenRefusalReason.UNKNOWN_KEY);
			}
			return keys;
		};
	}

}
