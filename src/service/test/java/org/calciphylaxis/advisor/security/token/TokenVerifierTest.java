package org.calciphylaxis.advisor.security.token;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.security.CdsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One thing wrong at a time, all else right. */
class TokenVerifierTest {

	private static final String ENDPOINT = "https://cds.example.org/cds-services";

	private static final TokenFixture EHR = TokenFixture.of("https://ehr.example.org");

	private static final TokenFixture STRANGER = TokenFixture.of("https://stranger.example.org");

	private static final TokenFixture SANDBOX = TokenFixture.of(CdsClient.SANDBOX);

	private final MovableClock clock = new MovableClock("2026-11-22T08:00:00Z");

	private final ReplayGuardFixture memory = new ReplayGuardFixture(this.clock);

	private final TokenVerifier check = new TokenVerifier(
			List.of(client(EHR, "https://ehr.example.org/jwks.json", Set.of("north", "south")),
					client(SANDBOX, null, Set.of())),
			new TokenValidators.TokenAudience("https://cds.example.org"), this.memory.used, this.clock);

	private static CdsClient client(TokenFixture ehr, String jwksUri, Set<String> tenants) {
		return new CdsClient("ehr", ehr.issuer(), jwksUri, ehr.jwksFile().toString(), Set.of("ES384"), tenants,
				List.of(), null, null, false);
	}

	private String token(Consumer<JWSHeader.Builder> header, Consumer<JWTClaimsSet.Builder> claims) {
		return EHR.token(ENDPOINT, this.clock.instant(), header, (set) -> {
			set.claim("tenant", "north");
			claims.accept(set);
		});
	}

	private String header(Consumer<JWSHeader.Builder> header) {
		return token(header, (claims) -> {
		});
	}

	private String claims(Consumer<JWTClaimsSet.Builder> claims) {
		return token((header) -> {
		}, claims);
	}

	private Date at(long seconds) {
		return Date.from(this.clock.instant().plusSeconds(seconds));
	}

	private CdsClient accept(String token) {
		return this.check.check(token, "/cds-services", false);
	}

	private void refuse(String token, TokenRefusalReason reason) {
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> accept(token))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@Test
	void acceptsATokenThatIsRight() {
		assertThat(accept(claims((claims) -> {
		})).issuer()).isEqualTo(EHR.issuer());
	}

	@Test
	void refusesAnUnknownIssuer() {
		refuse(STRANGER.token(ENDPOINT, this.clock.instant()), TokenRefusalReason.ISSUER);
		refuse(claims((claims) -> claims.issuer(null)), TokenRefusalReason.ISSUER);
		refuse(claims((claims) -> claims.issuer(EHR.issuer() + "/")), TokenRefusalReason.ISSUER);
	}

	@Test
	void refusesAKeyOfAnotherEhr() {
		TokenFixture impostor = TokenFixture.of(EHR.issuer(), EHR.key().getKeyID());
		refuse(impostor.token(ENDPOINT, this.clock.instant()), TokenRefusalReason.SIGNATURE);
	}

	@Test
	void refusesAnotherType() {
		refuse(header((header) -> header.type(null)), TokenRefusalReason.TYPE);
		refuse(header((header) -> header.type(new JOSEObjectType("at+jwt"))), TokenRefusalReason.TYPE);
	}

	@Test
	void refusesATokenWithoutKeyIdOrWithAnUnknownOne() {
		refuse(header((header) -> header.keyID(null)), TokenRefusalReason.KEY_ID);
		refuse(header((header) -> header.keyID("another")), TokenRefusalReason.UNKNOWN_KEY);
	}

	@Test
	void comparesTheKeyUrlAndNeverFollowsIt() {
		accept(header((header) -> header.jwkURL(URI.create("https://ehr.example.org/jwks.json"))));
		refuse(header((header) -> header.jwkURL(TokenFixture.elsewhere())), TokenRefusalReason.KEY_URL);
	}

	@Test
	void trustsNoKeyThatTheTokenBringsAlong() {
		TokenFixture impostor = TokenFixture.of(EHR.issuer());
		refuse(impostor.token(ENDPOINT, this.clock.instant(), (header) -> header.jwk(impostor.key().toPublicJWK()),
				(claims) -> claims.claim("tenant", "north")), TokenRefusalReason.UNKNOWN_KEY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://cds.example.org", "https://cds.example.org/cds-services/other",
			"https://cds.example.org/cds-services?x=1", "http://cds.example.org/cds-services",
			"https://CDS.example.org/cds-services", "https://cds.example.org/cds-services//", "" })
	void refusesAnotherAudience(String audience) {
		refuse(claims((claims) -> claims.audience(audience)), TokenRefusalReason.AUDIENCE);
	}

	@Test
	void refusesATokenWithoutAudience() {
		refuse(claims((claims) -> claims.audience((String) null)), TokenRefusalReason.AUDIENCE);
	}

	@Test
	void takesTheAudienceAsAListAndWithASlash() {
		accept(claims((claims) -> claims.audience(List.of("https://other.example.org", ENDPOINT))));
		accept(claims((claims) -> claims.audience(ENDPOINT + "/")));
	}

	@Test
	void bearsClocksThatAreAMinuteApart() {
		accept(claims((claims) -> claims.issueTime(at(60)).expirationTime(at(120))));
		accept(claims((claims) -> claims.issueTime(at(-300)).expirationTime(at(-59))));
		accept(claims((claims) -> claims.notBeforeTime(at(60))));
	}

	@Test
	void refusesATokenThatHasEnded() {
		refuse(claims((claims) -> claims.issueTime(at(-300)).expirationTime(at(-60))), TokenRefusalReason.EXPIRED);
		refuse(claims((claims) -> claims.expirationTime(null)), TokenRefusalReason.EXPIRED);
	}

	@Test
	void refusesATokenFromTheFuture() {
		refuse(claims((claims) -> claims.issueTime(at(61))), TokenRefusalReason.ISSUED_AT);
		refuse(claims((claims) -> claims.issueTime(null)), TokenRefusalReason.ISSUED_AT);
		refuse(claims((claims) -> claims.notBeforeTime(at(61))), TokenRefusalReason.NOT_YET);
	}

	@Test
	void refusesALifeOfMoreThanAnHour() {
		accept(claims((claims) -> claims.expirationTime(at(3600))));
		refuse(claims((claims) -> claims.expirationTime(at(3601))), TokenRefusalReason.LIFETIME);
	}

	@Test
	void refusesAnotherTenant() {
		accept(claims((claims) -> claims.claim("tenant", "south")));
		refuse(claims((claims) -> claims.claim("tenant", "west")), TokenRefusalReason.TENANT);
		refuse(claims((claims) -> claims.claim("tenant", null)), TokenRefusalReason.TENANT);
		refuse(claims((claims) -> claims.claim("tenant", List.of("north"))), TokenRefusalReason.TENANT);
	}

	@Test
	void refusesATokenWithoutId() {
		refuse(claims((claims) -> claims.jwtID(null)), TokenRefusalReason.TOKEN_ID);
		refuse(claims((claims) -> claims.jwtID("  ")), TokenRefusalReason.TOKEN_ID);
	}

	@Test
	void takesATokenOnce() {
		String token = claims((claims) -> {
		});
		accept(token);
		refuse(token, TokenRefusalReason.REPLAYED);
	}

	@Test
	void takesAnIdOnceUntilItsTokenEnds() {
		accept(claims((claims) -> claims.jwtID("same")));
		this.clock.moveOn(Duration.ofSeconds(300));
		refuse(claims((claims) -> claims.jwtID("same")), TokenRefusalReason.REPLAYED);
		this.clock.moveOn(Duration.ofSeconds(61));
		accept(claims((claims) -> claims.jwtID("same")));
	}

	@Test
	void remembersNothingOfATokenThatIsWrong() {
		refuse(claims((claims) -> claims.jwtID("kept").expirationTime(at(3601))), TokenRefusalReason.LIFETIME);
		assertThat(this.memory.size()).isZero();
		accept(claims((claims) -> claims.jwtID("kept")));
		assertThat(this.memory.size()).isOne();
	}

	@Test
	void hearsTheSandboxFromThisMachineOnly() {
		Instant now = this.clock.instant();
		assertThat(this.check.check(SANDBOX.token(ENDPOINT, now), "/cds-services", true).isSandbox()).isTrue();
		refuse(SANDBOX.token(ENDPOINT, now), TokenRefusalReason.NOT_LOCAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "a.b", "a.b.c", "e30.e30.", "..", "a.b.c.d.e" })
	void refusesWhatIsNoToken(String token) {
		refuse(token, TokenRefusalReason.MALFORMED);
	}

}
