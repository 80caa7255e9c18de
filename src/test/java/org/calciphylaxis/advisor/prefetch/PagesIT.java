package org.calciphylaxis.advisor.prefetch;

import org.calciphylaxis.advisor.assessment.facts.Availability.State;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.ChartSources;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Bundles that come in pages. */
class PagesIT {

	@Test
	void areFollowedToTheEnd() {
		try (Ehr ehr = Ehr.withToken()) {
			ehr.answers("Procedure",
					Ehr.json(Ehr.page(ehr.base() + "?page=2&code=a|b c", Ehr.resource("Procedure", "x1"))));
			page(ehr, 2, Ehr.page("/fhir?page=3", Ehr.resource("Procedure", "x2")));
			page(ehr, 3, Ehr.bundle(Ehr.resource("Procedure", "x3")));

			ChartSources sources = ehr.pull();

			assertThat(sources.resources().get(DataKey.PROCEDURES))
				.extracting((resource) -> resource.path("id").asText())
				.containsExactly("x1", "x2", "x3");
			assertThat(sources.availability().get(DataKey.PROCEDURES).state()).isEqualTo(State.COMPLETE);
		}
	}

	@Test
	void ofWhatWasSentAreFollowedToo() {
		try (Ehr ehr = Ehr.withToken()) {
			page(ehr, 2, Ehr.bundle(Ehr.resource("Condition", "c2")));
			String sent = Ehr.page(ehr.base() + "?page=2", Ehr.resource("Condition", "c1"));

			ChartSources sources = ehr.pull("{\"conditions\":" + sent + "}");

			assertThat(sources.resources().get(DataKey.CONDITIONS)).hasSize(2);
			assertThat(sources.availability().get(DataKey.CONDITIONS).state()).isEqualTo(State.COMPLETE);
			ehr.server().verify(0, getRequestedFor(urlPathEqualTo("/fhir/Condition")));
		}
	}

	@Test
	void withoutAServerAreSaidToBeIncomplete() {
		try (Ehr ehr = Ehr.withToken()) {
			String sent = Ehr.page(ehr.base() + "?page=2", Ehr.resource("Condition", "c1"));

			ChartSources sources = ehr.pull("{\"patient\":" + Ehr.PATIENT + ",\"conditions\":" + sent + "}",
					(FhirAccess) null);

			assertThat(sources.availability().get(DataKey.CONDITIONS).state()).isEqualTo(State.INCOMPLETE);
		}
	}

	@Test
	void thatNeverEndAreCut() {
		try (Ehr ehr = Ehr.withToken("max-pages=3")) {
			ehr.answers("Procedure", Ehr.json(Ehr.page("/fhir/Procedure", Ehr.resource("Procedure", "x1"))));

			ChartSources sources = ehr.pull();

			assertThat(sources.availability().get(DataKey.PROCEDURES).state()).isEqualTo(State.INCOMPLETE);
			assertThat(sources.availability().get(DataKey.PROCEDURES).reason()).contains("first pages");
			ehr.server().verify(3, getRequestedFor(urlPathEqualTo("/fhir/Procedure")));
		}
	}

	@Test
	void thatFailLeaveWhatCameBefore() {
		try (Ehr ehr = Ehr.withToken()) {
			ehr.answers("Procedure", Ehr.json(Ehr.page("/fhir?page=2", Ehr.resource("Procedure", "x1"))));
			page(ehr, 2, "no FHIR");

			ChartSources sources = ehr.pull();

			assertThat(sources.resources().get(DataKey.PROCEDURES)).hasSize(1);
			assertThat(sources.availability().get(DataKey.PROCEDURES).state()).isEqualTo(State.INCOMPLETE);
		}
	}

	@Test
	void thatWeighTooMuchAreCut() {
		try (Ehr ehr = Ehr.withToken("max-bytes=200KB")) {
			String heavy = Ehr.resource("Procedure", "x1").replace("}}", "},\"x\":\"" + "y".repeat(300_000) + "\"}");
			ehr.answers("Procedure", Ehr.json(Ehr.bundle(heavy)));

			ChartSources sources = ehr.pull("{\"patient\":" + Ehr.PATIENT + ",\"conditions\":null}");

			assertThat(sources.availability().get(DataKey.PROCEDURES).reason()).isEqualTo(Unavailable.TOO_LARGE);
		}
	}

	private static void page(Ehr ehr, int number, String body) {
		ehr.server()
			.stubFor(get(urlMatching("/fhir\\?page=" + number + ".*")).atPriority(5).willReturn(Ehr.json(body)));
	}

}
