package org.calciphylaxis.advisor.prefetch;

import java.net.URI;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The token and the queries go to the server that was named, and to no other. */
class UntrustedServerIT {

	private static final String ESSENTIAL = "{\"patient\":" + FakeEhr.PATIENT + ",\"conditions\":null}";

	private final FakeEhr ehr = FakeEhr.withToken();

	private final WireMockServer stranger = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	@BeforeEach
	void start() {
		this.stranger.start();
	}

	@AfterEach
	void stop() {
		this.stranger.stop();
		this.ehr.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:%d/fhir", "http://localhost:%d/fhir", "http://2130706433:%d/fhir",
			"http://0x7f.1:%d/fhir", "http://[::ffff:127.0.0.1]:%d/fhir", "https://127.0.0.1:%d/fhir" })
	void aServerThatIsNotOnTheListIsNotConnectedTo(String address) {
		FhirAuthorization access = new FhirAuthorization(URI.create(address.formatted(this.stranger.port())), "t0ken");

		assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(() -> this.ehr.pull("{}", access))
			.matches(EssentialDataMissing::isForbidden);
		assertThat(this.stranger.getAllServeEvents()).isEmpty();
	}

	@Test
	void aTrustedHostWithinUserinfoIsNotConnectedTo() {
		URI trick = URI
			.create("http://127.0.0.1:" + this.ehr.server().port() + "@127.0.0.1:" + this.stranger.port() + "/fhir");

		assertThatExceptionOfType(EssentialDataMissing.class)
			.isThrownBy(() -> this.ehr.pull("{}", new FhirAuthorization(trick, "t0ken")));
		assertThat(this.stranger.getAllServeEvents()).isEmpty();
	}

	@Test
	void aServerThatIsNotNeededCostsNothing() {
		FhirAuthorization access = new FhirAuthorization(
				URI.create("http://127.0.0.1:" + this.stranger.port() + "/fhir"), "t");

		ChartResources sources = this.ehr.pull(ESSENTIAL, access);

		assertThat(sources.availability().get(PrefetchKey.LABS).state()).isEqualTo(State.MISSING);
		assertThat(this.stranger.getAllServeEvents()).isEmpty();
	}

	@Test
	void aForbiddenServerIsSaidBeforeMissingData() {
		FhirAuthorization access = new FhirAuthorization(
				URI.create("http://127.0.0.1:" + this.stranger.port() + "/fhir"), "t");

		assertThatExceptionOfType(EssentialDataMissing.class)
			.isThrownBy(() -> this.ehr.pull("{\"patient\":null}", access))
			.matches(EssentialDataMissing::isForbidden);
	}

	@Test
	void redirectsAreNotFollowed() {
		this.ehr.answers("Procedure", aResponse().withStatus(302)
			.withHeader("Location", "http://127.0.0.1:" + this.stranger.port() + "/fhir/Procedure"));

		ChartResources sources = this.ehr.pull();

		assertThat(sources.availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.MISSING);
		assertThat(this.stranger.getAllServeEvents()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:%d/fhir?page=2", "//127.0.0.1:%d/fhir?page=2",
			"http://localhost:%d/fhir?page=2", "ftp://127.0.0.1:%d/", "http://[" })
	void aNextPageElsewhereIsNotFetched(String next) {
		String page = FakeEhr.page(next.formatted(this.stranger.port()), FakeEhr.resource("Procedure", "x1"));
		this.ehr.answers("Procedure", FakeEhr.json(page));
		this.ehr.answers("Encounter", FakeEhr.json(page));

		ChartResources sources = this.ehr.pull();

		assertThat(sources.availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.INCOMPLETE);
		assertThat(sources.resources().get(PrefetchKey.PROCEDURES)).hasSize(1);
		assertThat(this.stranger.getAllServeEvents()).isEmpty();
	}

	@Test
	void theNextPageOfWhatWasSentIsNotFetchedElsewhereEither() {
		String page = FakeEhr.page("http://127.0.0.1:" + this.stranger.port() + "/fhir?page=2",
				FakeEhr.resource("Condition", "c1"));

		ChartResources sources = this.ehr.pull("{\"conditions\":" + page + "}");

		assertThat(sources.availability().get(PrefetchKey.CONDITIONS).state()).isEqualTo(State.INCOMPLETE);
		assertThat(sources.resources().get(PrefetchKey.CONDITIONS)).hasSize(1);
		assertThat(this.stranger.getAllServeEvents()).isEmpty();
	}

}
