package org.calciphylaxis.advisor.security.token;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.security.CdsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AlgorithmsTest {

	private static final String ISSUER = "https://ehr.example.org";

	private static final String ENDPOINT = "https://cds.example.org/cds-services";

	private final MovableClock clock = new MovableClock("2026-11-22T08:00:00Z");

	@TempDir
	private Path folder;

	private TokenVerifier check(JWKSet keys, String... algorithms) throws Exception {
		Path file = Files.writeString(this.folder.resolve("jwks.json"), keys.toString());
		CdsClient client = new CdsClient("ehr", ISSUER, null, file.toString(), Set.of(algorithms), Set.of(), List.of(),
				null, null, false);
		return new TokenVerifier(List.of(client), new TokenValidators.TokenAudience("https://cds.example.org"),
				new ReplayGuardFixture(this.clock).used, this.clock);
	}

	private String token(JWSAlgorithm algorithm, JWSSigner signer) throws Exception {
		Instant now = this.clock.instant();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID("key").build(),
				new JWTClaimsSet.Builder().issuer(ISSUER)
					.audience(ENDPOINT)
					.issueTime(Date.from(now))
					.expirationTime(Date.from(now.plusSeconds(60)))
					.jwtID(UUID.randomUUID().toString())
					.build());
		token.sign(signer);
		return token.serialize();
	}

	private static void refuse(TokenVerifier check, String token, TokenRefusalReason reason) {
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> check.check(token, "/cds-services", true))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@Test
	void takesRs384AndRs256WhereTheClientMaySignWithThem() throws Exception {
		RSAKey key = new RSAKeyGenerator(2048).keyID("key").generate();
		TokenVerifier both = check(new JWKSet(key.toPublicJWK()), "RS384", "RS256");
		both.check(token(JWSAlgorithm.RS384, new RSASSASigner(key)), "/cds-services", false);
		both.check(token(JWSAlgorithm.RS256, new RSASSASigner(key)), "/cds-services", false);
		refuse(check(new JWKSet(key.toPublicJWK()), "RS384"), token(JWSAlgorithm.RS256, new RSASSASigner(key)),
				TokenRefusalReason.ALGORITHM);
	}

	@Test
	void takesEs256WhereTheClientMaySignWithIt() throws Exception {
		ECKey key = new ECKeyGenerator(Curve.P_256).keyID("key").generate();
		String token = token(JWSAlgorithm.ES256, new ECDSASigner(key));
		check(new JWKSet(key.toPublicJWK()), "ES256").check(token, "/cds-services", false);
		refuse(check(new JWKSet(key.toPublicJWK()), "ES384"), token, TokenRefusalReason.ALGORITHM);
	}

	@Test
	void takesNoShortRsaKey() throws Exception {
		RSAKey key = new RSAKeyGenerator(1024, true).keyID("key").generate();
		refuse(check(new JWKSet(key.toPublicJWK()), "RS384"),
				token(JWSAlgorithm.RS384, new RSASSASigner(key.toRSAPrivateKey(), true)),
				TokenRefusalReason.UNKNOWN_KEY);
	}

	@Test
	void takesNoPublicKeyAsASharedSecret() throws Exception {
		RSAKey key = new RSAKeyGenerator(2048).keyID("key").generate();
		String token = token(JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded()));
		refuse(check(new JWKSet(key.toPublicJWK()), "RS384", "ES384"), token, TokenRefusalReason.ALGORITHM);
	}

	@Test
	void takesNoUnsignedToken() throws Exception {
		String token = encode("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"key\"}") + "."
				+ encode("{\"iss\":\"" + ISSUER + "\"}") + ".";
		refuse(check(new JWKSet(new ECKeyGenerator(Curve.P_384).keyID("key").generate().toPublicJWK()), "ES384"), token,
				TokenRefusalReason.MALFORMED);
		assertThat(token).endsWith(".");
	}

	private static String encode(String json) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
