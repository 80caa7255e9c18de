package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.github.tomakehurst.wiremock.http.Fault;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is counted of the questions to a FHIR server. */
class FetchMetricsIT {

	private final FakeEhr ehr = FakeEhr.withToken();

	@AfterEach
	void close() {
		this.ehr.close();
	}

	/** By outcome. */
	private Map<String, Double> counted() {
		Map<String, Double> calls = new TreeMap<>();
		for (Counter counter : this.ehr.meters().find("advisor.fhir.calls").counters()) {
			calls.put(counter.getId().getTag("outcome"), counter.count());
		}
		return calls;
	}

	@Test
	void everyQuestionThatIsAnsweredCountsOnce() {
		this.ehr.pull();

		await().untilAsserted(() -> {
			int asked = this.ehr.server().getAllServeEvents().size();
			assertThat(asked).isGreaterThan(5);
			assertThat(counted()).isEqualTo(Map.of("2xx", (double) asked));
		});
	}

	@Test
	void failuresCountByTheirKind() {
		this.ehr.answers("Procedure", aResponse().withStatus(403));
		this.ehr.answers("Encounter", aResponse().withStatus(503));
		this.ehr.answers("ServiceRequest", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

		this.ehr.pull();

		await().untilAsserted(() -> {
			assertThat(counted()).containsOnlyKeys("2xx", "4xx", "5xx", "no-answer");
			assertThat(counted()).containsEntry("4xx", 1.0).containsEntry("no-answer", 1.0);
		});
	}

	@Test
	void noLabelSaysWhoWasAskedAboutWhom() {
		this.ehr.answers("Procedure", aResponse().withStatus(404));

		this.ehr.pull();

		await().until(() -> counted().containsKey("4xx"));
		List<Meter.Id> meters = this.ehr.meters().getMeters().stream().map(Meter::getId).toList();
		assertThat(meters).isNotEmpty().allSatisfy((meter) -> {
			assertThat(meter.getTags()).extracting(Tag::getKey).containsExactly("outcome");
			assertThat(meter.toString()).doesNotContain("p1", "127.0.0.1", "Patient", "Procedure", "t0ken");
		});
	}

}
