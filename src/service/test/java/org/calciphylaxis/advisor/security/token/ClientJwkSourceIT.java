package org.calciphylaxis.advisor.security.token;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.calciphylaxis.advisor.MovableClock;
import org.calciphylaxis.advisor.security.CdsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A key server that is slow, down, rotating or talks too much. */
class ClientJwkSourceIT {

	private static final String ISSUER = "https://ehr.example.org";

	private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	private final MovableClock clock = new MovableClock("2026-11-22T08:00:00Z");

	private final TokenFixture ehr = TokenFixture.of(ISSUER, "first");

	private TokenVerifier check;

	@BeforeEach
	void start() {
		this.server.start();
		CdsClient client = new CdsClient("ehr", ISSUER, this.server.baseUrl() + "/jwks", null, Set.of("ES384"),
				Set.of(), List.of(), null, null, false);
		this.check = new TokenVerifier(List.of(client), new TokenValidators.TokenAudience("https://cds.example.org"),
				new ReplayGuardFixture(this.clock).used, this.clock);
	}

	/** The first answer of a WireMock takes seconds. */
	@BeforeAll
	static void warmUp() throws Exception {
		WireMockServer first = new WireMockServer(WireMockConfiguration.options().dynamicPort());
		first.start();
		first.stubFor(get("/").willReturn(okJson("{}")));
		URI.create(first.baseUrl()).toURL().openStream().close();
		first.stop();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	private void serve(ResponseDefinitionBuilder answer) {
		this.server.stubFor(get("/jwks").willReturn(answer));
	}

	private void accept(TokenFixture ehr) {
		this.check.check(ehr.token("https://cds.example.org/cds-services", this.clock.instant()), "/cds-services",
				false);
	}

	private void refuse(TokenFixture ehr, TokenRefusalReason reason) {
		assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> accept(ehr))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private void wasAsked(int times) {
		this.server.verify(times, getRequestedFor(urlEqualTo("/jwks")));
	}

	@Test
	void asksOnceForManyTokens() {
		serve(okJson(this.ehr.jwks()));
		accept(this.ehr);
		accept(this.ehr);
		wasAsked(1);
	}

	@Test
	void rotatedKeyIsSeenAfterAMinuteAtMost() {
		serve(okJson(this.ehr.jwks()));
		accept(this.ehr);
		TokenFixture rotated = TokenFixture.of(ISSUER, "second");
		serve(okJson(rotated.jwks()));
		this.clock.moveOn(Duration.ofSeconds(60));
		accept(rotated);
		refuse(this.ehr, TokenRefusalReason.UNKNOWN_KEY);
		wasAsked(2);
	}

	@Test
	void unknownKeysAskAtMostOnceAMinute() {
		serve(okJson(this.ehr.jwks()));
		accept(this.ehr);
		for (int second = 0; second < 180; second++) {
			this.clock.moveOn(Duration.ofSeconds(1));
			refuse(TokenFixture.of(ISSUER, "unknown"), TokenRefusalReason.UNKNOWN_KEY);
		}
		wasAsked(1 + 3);
	}

	@Test
	void withdrawnKeyEndsAfterFiveMinutes() {
		serve(okJson(this.ehr.jwks()));
		accept(this.ehr);
		serve(okJson(TokenFixture.of(ISSUER, "second").jwks()));
		this.clock.moveOn(ClientJwkSource.FRESH.plusSeconds(1));
		refuse(this.ehr, TokenRefusalReason.UNKNOWN_KEY);
	}

	@Test
	void knownKeysServeForHoursWhileTheServerIsDown() {
		serve(okJson(this.ehr.jwks()));
		accept(this.ehr);
		serve(serverError());
		this.clock.moveOn(Duration.ofHours(3));
		accept(this.ehr);
		refuse(TokenFixture.of(ISSUER, "unknown"), TokenRefusalReason.UNKNOWN_KEY);
		this.clock.moveOn(Duration.ofHours(2));
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
	}

	@Test
	void withoutKeysNobodyPassesUntilTheServerIsBack() {
		serve(serverError());
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
		wasAsked(1);
		serve(okJson(this.ehr.jwks()));
		this.clock.moveOn(Duration.ofSeconds(10));
		accept(this.ehr);
	}

	@Test
	@Timeout(10)
	void waitsNotLongForASlowServer() {
		serve(okJson(this.ehr.jwks()).withFixedDelay(60_000));
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
	}

	@Test
	@Timeout(10)
	void waitsNotLongForAServerThatTrickles() {
		serve(okJson(this.ehr.jwks()).withChunkedDribbleDelay(50, 60_000));
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
	}

	@Test
	void readsNoHugeAnswer() {
		serve(okJson(this.ehr.jwks() + " ".repeat(BoundedResourceRetriever.MAX_BYTES)));
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
	}

	@Test
	void followsNoRedirect() {
		this.server.stubFor(get("/elsewhere").willReturn(okJson(this.ehr.jwks())));
		serve(temporaryRedirect("/elsewhere"));
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
	}

	@Test
	void believesNothingButKeys() {
		serve(okJson("<html>maintenance</html>"));
		refuse(this.ehr, TokenRefusalReason.KEYS_UNAVAILABLE);
	}

}
