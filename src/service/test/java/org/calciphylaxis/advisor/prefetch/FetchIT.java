package org.calciphylaxis.advisor.prefetch;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is fetched, and what is not. */
class FetchIT {

	private final FakeEhr ehr = FakeEhr.withToken();

	@AfterEach
	void close() {
		this.ehr.close();
	}

	@Test
	void everyAbsentKeyIsFetched() {
		this.ehr.answers("Condition", FakeEhr.json(FakeEhr.bundle(FakeEhr.resource("Condition", "c1"))));

		ChartResources sources = this.ehr.pull();

		assertThat(sources.availability().values()).allMatch((state) -> state.state() == State.COMPLETE);
		assertThat(sources.resources().get(PrefetchKey.CONDITIONS)).hasSize(1);
		assertThat(sources.resources().get(PrefetchKey.PATIENT)).hasSize(1);
		for (String type : List.of("Condition", "MedicationRequest", "MedicationStatement", "Procedure",
				"ServiceRequest", "DiagnosticReport", "Encounter")) {
			this.ehr.server()
				.verify(1, getRequestedFor(urlPathEqualTo("/fhir/" + type)).withQueryParam("patient", equalTo("p1")));
		}
		this.ehr.server().verify(2, getRequestedFor(urlPathEqualTo("/fhir/Observation")));
	}

	@Test
	void aKeyThatWasSentIsNotFetched() {
		this.ehr.pull("{\"conditions\":null,\"labs\":{\"resourceType\":\"OperationOutcome\"},\"patient\":"
				+ FakeEhr.PATIENT + "}");

		this.ehr.server().verify(0, getRequestedFor(urlPathEqualTo("/fhir/Patient/p1")));
		this.ehr.server().verify(0, getRequestedFor(urlPathEqualTo("/fhir/Condition")));
		this.ehr.server().verify(1, getRequestedFor(urlPathEqualTo("/fhir/Observation")));
	}

	@Test
	void nothingIsAskedWhenEverythingWasSent() {
		StringBuilder prefetch = new StringBuilder("{\"patient\":" + FakeEhr.PATIENT);
		for (PrefetchKey key : PrefetchKey.values()) {
			if (key != PrefetchKey.PATIENT) {
				prefetch.append(",\"").append(key.key()).append("\":null");
			}
		}

		this.ehr.pull(prefetch + "}");

		this.ehr.server().verify(0, getRequestedFor(anyUrl()));
	}

	@Test
	void theTokenGoesOnEveryQuery() {
		this.ehr.answers("MedicationRequest", FakeEhr.json(FakeEhr.bundle("""
				{"resourceType":"MedicationRequest","medicationReference":{"reference":"Medication/m1"}}""")));
		this.ehr.pull();

		this.ehr.server().verify(12, getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer t0ken")));
		this.ehr.server().verify(12, getRequestedFor(anyUrl()));
	}

	@Test
	void anOpenServerIsAskedWithoutAToken() {
		try (FakeEhr open = FakeEhr.open()) {
			open.pull("{}", (String) null);

			open.server().verify(11, getRequestedFor(anyUrl()).withoutHeader("Authorization"));
		}
	}

	@Test
	void aServerThatIsNotOpenIsNotAskedWithoutAToken() {
		assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(() -> this.ehr.pull("{}", (String) null))
			.matches((missing) -> !missing.isForbidden());

		this.ehr.server().verify(0, getRequestedFor(anyUrl()));
	}

	@Test
	void anotherPatientIsNotThePatient() {
		this.ehr.answers("Patient/p1", FakeEhr.json("{\"resourceType\":\"Patient\",\"id\":\"p2\"}"));

		assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(this.ehr::pull)
			.matches((missing) -> missing.key() == PrefetchKey.PATIENT);
	}

	@Test
	void medicationsThatNobodySentAreFoundInOneSearch() {
		this.ehr.answers("MedicationRequest",
				FakeEhr.json(FakeEhr.bundle(order("Medication/m1"), order("Medication/m2"),
						order("Medication/m1/_history/2"), order(this.ehr.base() + "/Medication/m3"), order("#m4"),
						order("https://other.example/fhir/Medication/m5"), order("Medication/m6"),
						"{\"resourceType\":\"Medication\",\"id\":\"m6\"}")));
		this.ehr.answers("Medication", FakeEhr.json(FakeEhr.bundle("{\"resourceType\":\"Medication\",\"id\":\"m1\"}")));

		ChartResources sources = this.ehr.pull();

		assertThat(sources.referenced()).containsOnlyKeys("Medication/m1", "Medication/m6");
		this.ehr.server().verify(1, getRequestedFor(urlPathEqualTo("/fhir/Medication")));
		this.ehr.server().verify(1, getRequestedFor(urlMatching("/fhir/Medication\\?_id=m1,m2,m3&.*")));
	}

	@Test
	void aPatientsIdIsEncoded() {
		PrefetchTemplate patient = new PrefetchTemplate(PrefetchKey.PATIENT, "Patient",
				"Patient/{{context.patientId}}");

		assertThat(patient.forPatient("p1&_count=9 $|'\n")).isEqualTo("Patient/p1%26_count%3D9%20%24%7C%27%0A");
	}

	@Test
	void whatTheClientFailedToSendOfEssentialDataIsFetched() {
		this.ehr.pull("{\"conditions\":{\"resourceType\":\"OperationOutcome\"},\"labs\":{\"resourceType\":"
				+ "\"OperationOutcome\"},\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p2\"}}");

		this.ehr.server().verify(1, getRequestedFor(urlPathEqualTo("/fhir/Condition")));
		this.ehr.server().verify(1, getRequestedFor(urlPathEqualTo("/fhir/Patient/p1")));
	}

	@Test
	void withoutAServerWhatWasNotSentIsNotThere() {
		ChartResources sources = this.ehr.pull("{\"patient\":" + FakeEhr.PATIENT + ",\"conditions\":null}",
				(FhirAuthorization) null);

		DataAvailability labs = sources.availability().get(PrefetchKey.LABS);
		assertThat(labs.state()).isEqualTo(State.MISSING);
		assertThat(labs.reason()).isEqualTo("the EHR did not send it");
	}

	private static String order(String medication) {
		return "{\"resourceType\":\"MedicationRequest\",\"medicationReference\":{\"reference\":\"" + medication
				+ "\"}}";
	}

}
