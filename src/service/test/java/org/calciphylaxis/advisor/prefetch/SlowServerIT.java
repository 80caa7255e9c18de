package org.calciphylaxis.advisor.prefetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.fhirclient.FhirServerUnavailable;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.TrustedFhirServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The answer goes out in time, whatever the EHR's FHIR server does. */
class SlowServerIT {

	private static final String ESSENTIAL = "{\"patient\":" + FakeEhr.PATIENT + ",\"conditions\":null}";

	@Test
	void queriesAreSentAllAtOnce() {
		try (FakeEhr ehr = FakeEhr.withToken()) {
			ehr.pull();
			ehr.server().setGlobalFixedDelay(300);

			assertThat(seconds(() -> ehr.pull())).isLessThan(1.5);
		}
	}

	@Test
	void answersInTimeWhenTheEhrHangs() {
		try (FakeEhr ehr = FakeEhr.withToken("time-budget=600ms")) {
			ehr.answers("Procedure", FakeEhr.json(FakeEhr.bundle()).withFixedDelay(20_000));

			List<ChartResources> answers = new ArrayList<>();
			assertThat(seconds(() -> answers.add(ehr.pull()))).isLessThan(1.5);

			assertThat(answers.get(0).availability().get(PrefetchKey.PROCEDURES).state()).isEqualTo(State.MISSING);
			assertThat(answers.get(0).availability().get(PrefetchKey.PROCEDURES).reason())
				.isEqualTo(FhirServerUnavailable.TOO_LATE);
			assertThat(answers.get(0).availability().get(PrefetchKey.LABS).state()).isEqualTo(State.COMPLETE);
		}
	}

	@Test
	void answersInTimeWhenTheEhrTrickles() {
		try (FakeEhr ehr = FakeEhr.withToken("time-budget=600ms")) {
			ehr.answers("Procedure", FakeEhr.json(FakeEhr.bundle()).withChunkedDribbleDelay(20, 20_000));

			List<ChartResources> answers = new ArrayList<>();
			assertThat(seconds(() -> answers.add(ehr.pull(ESSENTIAL)))).isLessThan(1.5);

			assertThat(answers.get(0).availability().get(PrefetchKey.PROCEDURES).reason())
				.isEqualTo(FhirServerUnavailable.TOO_LATE);
		}
	}

	@Test
	void answersInTimeWhenMedicationsHang() {
		try (FakeEhr ehr = FakeEhr.withToken("time-budget=600ms")) {
			ehr.answers("MedicationRequest", FakeEhr.json(FakeEhr.bundle("""
					{"resourceType":"MedicationRequest","medicationReference":{"reference":"Medication/m1"}}""")));
			ehr.answers("Medication", FakeEhr.json(FakeEhr.bundle()).withFixedDelay(20_000));

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
		try (FakeEhr ehr = FakeEhr.withToken()) {
			FhirAuthorization authorization = new FhirAuthorization(nobody, "t0ken");
			FhirServerAllowlist allowed = FhirServerAllowlist.of(List.of(TrustedFhirServer.of(nobody.toString())));

			assertThatExceptionOfType(EssentialDataMissing.class)
				.isThrownBy(() -> ehr.pull("{}", authorization, allowed))
				.withMessageContaining(FhirServerUnavailable.NOT_REACHED);
		}
	}

	@Test
	void leavesNoThreadAndNoConnectionBehind() {
		long ofOthers = threads("ehr-fhir-client");
		try (FakeEhr ehr = FakeEhr.withToken("time-budget=100ms")) {
			ehr.pull(ESSENTIAL);
			int before = Thread.activeCount();
			ehr.answers("Procedure", FakeEhr.json(FakeEhr.bundle()).withFixedDelay(20_000));
			for (int i = 0; i < 20; i++) {
				ehr.pull(ESSENTIAL);
			}

			assertThat(threads("ehr-fhir-client") - ofOthers).isLessThanOrEqualTo(8);
			assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 40);
		}
		assertThat(threads("ehr-fhir-client")).isLessThanOrEqualTo(ofOthers);
	}

	@Test
	void aServerThatAlwaysFailsIsLeftAlone() {
		try (FakeEhr ehr = FakeEhr.withToken("time-budget=300ms")) {
			for (String type : List.of("Observation", "Procedure", "ServiceRequest", "DiagnosticReport", "Encounter",
					"MedicationRequest", "MedicationStatement")) {
				ehr.answers(type, FakeEhr.json("").withStatus(500));
			}
			ChartResources sources = ehr.pull(ESSENTIAL);
			for (int i = 0; i < 20 && !isResting(sources); i++) {
				sources = ehr.pull(ESSENTIAL);
			}

			assertThat(isResting(sources)).isTrue();
			ehr.server().resetRequests();
			ehr.pull(ESSENTIAL);
			assertThat(ehr.server().getAllServeEvents()).isEmpty();
		}
	}

	private static boolean isResting(ChartResources sources) {
		return sources.availability().get(PrefetchKey.LABS).reason().equals(FhirServerUnavailable.RESTING);
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
