package org.calciphylaxis.advisor.prefetch;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.fhirclient.FhirServerUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Bundles that come in pages. */
class PagesIT {

	@Test
	void areFollowedToTheEnd() {
		try (FakeEhr ehr = FakeEhr.withToken()) {
			ehr.answers("Procedure",
					FakeEhr.json(FakeEhr.page(ehr.base() + "?page=2&code=a|b c", FakeEhr.resource("Procedure", "x1"))));
			page(ehr, 2, FakeEhr.page("/fhir?page=3", FakeEhr.resource("Procedure", "x2")));
			page(ehr, 3, FakeEhr.bundle(FakeEhr.resource("Procedure", "x3")));

			ChartResources sources = ehr.pull();

			assertThat(sources.resources().get(PrefetchKey.PROCEDURES))
				.extracting((resource) -> resource.path("id").asText())
				.containsExactly("x1", "x2", "x3");
			assertThat(sources.availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.COMPLETE);
		}
	}

	@Test
	void ofWhatWasSentAreFollowedToo() {
		try (FakeEhr ehr = FakeEhr.withToken()) {
			page(ehr, 2, FakeEhr.bundle(FakeEhr.resource("Condition", "c2")));
			String sent = FakeEhr.page(ehr.base() + "?page=2", FakeEhr.resource("Condition", "c1"));

			ChartResources sources = ehr.pull("{\"conditions\":" + sent + "}");

			assertThat(sources.resources().get(PrefetchKey.CONDITIONS)).hasSize(2);
			assertThat(sources.availability().get(PrefetchKey.CONDITIONS).state()).isEqualTo(State.COMPLETE);
			ehr.server().verify(0, getRequestedFor(urlPathEqualTo("/fhir/Condition")));
		}
	}

	@Test
	void withoutAServerAreSaidToBeIncomplete() {
		try (FakeEhr ehr = FakeEhr.withToken()) {
			String sent = FakeEhr.page(ehr.base() + "?page=2", FakeEhr.resource("Condition", "c1"));

			ChartResources sources = ehr.pull("{\"patient\":" + FakeEhr.PATIENT + ",\"conditions\":" + sent + "}",
					(FhirAuthorization) null);

			assertThat(sources.availability().get(PrefetchKey.CONDITIONS).state()).isEqualTo(State.INCOMPLETE);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin?page=2", "/fhir/../admin?page=2", "/fhir/%2e%2e/admin?page=2", "/fhirs?page=2",
			"//localhost:1/fhir?page=2", "/fhir?page=2#x" })
	void outsideOfWhatMayBeCalledAreNotFollowed(String next) {
		try (FakeEhr ehr = FakeEhr.withToken()) {
			ehr.answers("Procedure", FakeEhr.json(FakeEhr.page(next, FakeEhr.resource("Procedure", "x1"))));

			ChartResources sources = ehr.pull();

			assertThat(sources.availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.INCOMPLETE);
			ehr.server().verify(0, getRequestedFor(urlMatching(".*page=2.*")));
		}
	}

	@Test
	void thatNeverEndAreCut() {
		try (FakeEhr ehr = FakeEhr.withToken("max-pages=3")) {
			ehr.answers("Procedure",
					FakeEhr.json(FakeEhr.page("/fhir/Procedure", FakeEhr.resource("Procedure", "x1"))));

			ChartResources sources = ehr.pull();

			assertThat(sources.availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.INCOMPLETE);
			assertThat(sources.availability().get(PrefetchKey.PROCEDURES).reason()).contains("first pages");
			ehr.server().verify(3, getRequestedFor(urlPathEqualTo("/fhir/Procedure")));
		}
	}

	@Test
	void thatFailLeaveWhatCameBefore() {
		try (FakeEhr ehr = FakeEhr.withToken()) {
			ehr.answers("Procedure", FakeEhr.json(FakeEhr.page("/fhir?page=2", FakeEhr.resource("Procedure", "x1"))));
			page(ehr, 2, "no FHIR");

			ChartResources sources = ehr.pull();

			assertThat(sources.resources().get(PrefetchKey.PROCEDURES)).hasSize(1);
			assertThat(sources.availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.INCOMPLETE);
		}
	}

	@Test
	void thatWeighTooMuchAreCut() {
		try (FakeEhr ehr = FakeEhr.withToken("max-bytes=200KB")) {
			String heavy = FakeEhr.resource("Procedure", "x1")
				.replace("}}", "},\"x\":\"" + "y".repeat(300_000) + "\"}");
			ehr.answers("Procedure", FakeEhr.json(FakeEhr.bundle(heavy)));

			ChartResources sources = ehr.pull("{\"patient\":" + FakeEhr.PATIENT + ",\"conditions\":null}");

			assertThat(sources.availability().get(PrefetchKey.PROCEDURES).reason())
				.isEqualTo(FhirServerUnavailable.TOO_LARGE);
		}
	}

	private static void page(FakeEhr ehr, int number, String body) {
		ehr.server()
			.stubFor(get(urlMatching("/fhir\\?page=" + number + ".*")).atPriority(5).willReturn(FakeEhr.json(body)));
	}

}
