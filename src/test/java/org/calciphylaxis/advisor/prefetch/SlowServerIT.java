package org.calciphylaxis.advisor.prefetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.Availability.State;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.ChartSources;
import org.calciphylaxis.advisor.trust.FhirServer;
import org.calciphylaxis.advisor.trust.FhirServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The answer goes out in time, whatever the EHR's FHIR server does. */
class SlowServerIT {

	private static final String ESSENTIAL = "{\"patient\":" + Ehr.PATIENT + ",\"conditions\":null}";

	@Test
	void queriesAreSentAllAtOnce() {
		try (Ehr ehr = Ehr.withToken()) {
			ehr.pull();
			ehr.server().setGlobalFixedDelay(300);

			assertThat(seconds(() -> ehr.pull())).isLessThan(1.5);
		}
	}

	@Test
	void answersInTimeWhenTheEhrHangs() {
		try (Ehr ehr = Ehr.withToken("time-budget=600ms")) {
			ehr.answers("Procedure", Ehr.json(Ehr.bundle()).withFixedDelay(20_000));

			List<ChartSources> answers = new ArrayList<>();
			assertThat(seconds(() -> answers.add(ehr.pull()))).isLessThan(1.5);

			assertThat(answers.get(0).availability().get(DataKey.PROCEDURES).state()).isEqualTo(State.MISSING);
			assertThat(answers.get(0).availability().get(DataKey.PROCEDURES).reason()).isEqualTo(Unavailable.TOO_LATE);
			assertThat(answers.get(0).availability().get(DataKey.LABS).state()).isEqualTo(State.COMPLETE);
		}
	}

	@Test
	void answersInTimeWhenTheEhrTrickles() {
		try (Ehr ehr = Ehr.withToken("time-budget=600ms")) {
			ehr.answers("Procedure", Ehr.json(Ehr.bundle()).withChunkedDribbleDelay(20, 20_000));

			List<ChartSources> answers = new ArrayList<>();
			assertThat(seconds(() -> answers.add(ehr.pull(ESSENTIAL)))).isLessThan(1.5);

			assertThat(answers.get(0).availability().get(DataKey.PROCEDURES).reason()).isEqualTo(Unavailable.TOO_LATE);
		}
	}

	@Test
	void answersInTimeWhenMedicationsHang() {
		try (Ehr ehr = Ehr.withToken("time-budget=600ms")) {
			ehr.answers("MedicationRequest", Ehr.json(Ehr.bundle("""
					{"resourceType":"MedicationRequest","medicationReference":{"reference":"Medication/m1"}}""")));
			ehr.answers("Medication", Ehr.json(Ehr.bundle()).withFixedDelay(20_000));

			assertThat(seconds(() -> ehr.pull())).isLessThan(1.5);
		}
	}

	@Test
	void aServerThatTakesNoConnectionIsMissing() throws IOException {
		int port;
		try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = gone.getLocalPort();
		}
		URI nobody = URI.create("http://127.0.0.1:" + port + "/fhir");
		try (Ehr ehr = Ehr.withToken()) {
			ChartRequest request = new ChartRequest("p1", Ehr.request("{}", null).prefetch(), List.of(), List.of(),
					new FhirAccess(nobody, "t0ken"), FhirServers.of(List.of(FhirServer.of(nobody.toString()))));

			assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(() -> ehr.pull(request))
				.withMessageContaining(Unavailable.NOT_REACHED);
		}
	}

	@Test
	void leavesNoThreadAndNoConnectionBehind() {
		try (Ehr ehr = Ehr.withToken("time-budget=100ms")) {
			ehr.pull(ESSENTIAL);
			int before = Thread.activeCount();
			ehr.answers("Procedure", Ehr.json(Ehr.bundle()).withFixedDelay(20_000));
			for (int i = 0; i < 20; i++) {
				ehr.pull(ESSENTIAL);
			}

			assertThat(threads("fhir-answers")).isLessThanOrEqualTo(8);
			assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 40);
		}
		assertThat(threads("fhir-answers")).isZero();
	}

	@Test
	void aServerThatAlwaysFailsIsLeftAlone() {
		try (Ehr ehr = Ehr.withToken("time-budget=300ms")) {
			for (String type : List.of("Observation", "Procedure", "ServiceRequest", "DiagnosticReport", "Encounter",
					"MedicationRequest", "MedicationStatement")) {
				ehr.answers(type, Ehr.json("").withStatus(500));
			}
			ChartSources sources = ehr.pull(ESSENTIAL);
			for (int i = 0; i < 20 && !isResting(sources); i++) {
				sources = ehr.pull(ESSENTIAL);
			}

			assertThat(isResting(sources)).isTrue();
			ehr.server().resetRequests();
			ehr.pull(ESSENTIAL);
			assertThat(ehr.server().getAllServeEvents()).isEmpty();
		}
	}

	private static boolean isResting(ChartSources sources) {
		return sources.availability().get(DataKey.LABS).reason().equals(Unavailable.RESTING);
	}

	private static long threads(String name) {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().equals(name) && thread.isAlive())
			.count();
	}

	private static double seconds(Runnable call) {
		long start = System.nanoTime();
		call.run();
		return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
	}

}
