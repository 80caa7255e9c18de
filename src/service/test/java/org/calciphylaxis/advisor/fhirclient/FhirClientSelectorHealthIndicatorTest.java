package org.calciphylaxis.advisor.fhirclient;

import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.calciphylaxis.advisor.PropertiesBinder;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class FhirClientSelectorHealthIndicatorTest {

	/** Only its client's own thread counts, not that of another client. */
	@Test
	void isUpWhileTheClientsThreadRuns() {
		try (EhrFhirClient client = client(); EhrFhirClient another = client()) {
			Thread selector = client.selector().orElseThrow();
			assertThat(selector).isNotSameAs(another.selector().orElseThrow());
			assertThat(selector.isAlive()).isTrue();
			assertThat(new FhirClientSelectorHealthIndicator(selector).health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void isDownOnceTheThreadHasEnded() throws Exception {
		Thread ended = new Thread(() -> {
		});
		ended.start();
		ended.join();
		assertThat(new FhirClientSelectorHealthIndicator(ended).health().getStatus()).isEqualTo(Status.DOWN);
	}

	private static EhrFhirClient client() {
		return new EhrFhirClient(PropertiesBinder.bind("advisor.fhir", FhirClientProperties.class, Map.of()),
				new AdvisorMetrics(new SimpleMeterRegistry()));
	}

}
