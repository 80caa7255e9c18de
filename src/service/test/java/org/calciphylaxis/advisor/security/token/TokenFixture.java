package org.calciphylaxis.advisor.security.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * Makes the tokens of one EHR: right in every way, unless a test changes one thing.
 */
public final class TokenFixture {

	private final String issuer;

	private final ECKey key;

	private TokenFixture(String issuer, ECKey key) {
		this.issuer = issuer;
		this.key = key;
	}

	/** An EHR with an ES384 key of its own. */
	public static TokenFixture of(String issuer) {
		return of(issuer, UUID.randomUUID().toString());
	}

	static TokenFixture of(String issuer, String keyId) {
		try {
			return new TokenFixture(issuer,
					new ECKeyGenerator(Curve.P_384).keyID(keyId)
						.keyUse(KeyUse.SIGNATURE)
						.algorithm(JWSAlgorithm.ES384)
						.generate());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String issuer() {
		return this.issuer;
	}

	ECKey key() {
		return this.key;
	}

	/** The public key as a JWK set. */
	public String jwks() {
		return new JWKSet(this.key).toString();
	}

	/** The public key as a file to configure as {@code jwks-file}. */
	public Path jwksFile() {
		try {
			Path file = Files.createTempFile("jwks", ".json");
			file.toFile().deleteOnExit();
			return Files.writeString(file, jwks());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A token for one endpoint, issued now. */
	public String token(String audience) {
		return token(audience, Instant.now());
	}

	String token(String audience, Instant now) {
		return token(audience, now, (header) -> {
		}, (claims) -> {
		});
	}

	String token(String audience, Instant now, Consumer<JWSHeader.Builder> header,
			Consumer<JWTClaimsSet.Builder> claims) {
		JWSHeader.Builder head = new JWSHeader.Builder(JWSAlgorithm.ES384).type(JOSEObjectType.JWT)
			.keyID(this.key.getKeyID());
		header.accept(head);
		JWTClaimsSet.Builder body = new JWTClaimsSet.Builder().issuer(this.issuer)
			.audience(audience)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)))
			.jwtID(UUID.randomUUID().toString());
		claims.accept(body);
		try {
			SignedJWT token = new SignedJWT(head.build(), body.build());
			token.sign(new ECDSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A well-known URL that is not this EHR's. */
	static URI elsewhere() {
		return URI.create("https://elsewhere.example.org/jwks.json");
	}

}
