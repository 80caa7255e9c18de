package org.calciphylaxis.advisor.demo.fhir;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class DemoFhirServerIT {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	static {
		AdvisorClient.allowOriginHeader();
	}

	@LocalServerPort
	private int port;

	@Test
	void saysWhatItCanDo() {
		JsonNode metadata = get("/fhir/metadata");
		assertThat(metadata.path("fhirVersion").asText()).isEqualTo("4.0.1");
		assertThat(metadata.path("rest").get(0).path("resource").findValuesAsText("type")).contains("Patient",
				"Condition", "Observation", "MedicationRequest", "ServiceRequest");
	}

	@Test
	void readsAPatient() {
		assertThat(get("/fhir/Patient/" + RUTH).path("name").get(0).path("family").asText()).isEqualTo("Alder");
	}

	@Test
	void answersAnUnknownPatientWithAnOperationOutcome() {
		HttpResponse<String> response = client().get("/fhir/Patient/nobody");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(AdvisorClient.json(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
	}

	@Test
	void findsOnlyThePatientsOwn() {
		List<String> subjects = get("/fhir/Condition?patient=" + RUTH).path("entry").findValuesAsText("reference");
		assertThat(subjects).isNotEmpty().containsOnly("Patient/" + RUTH);
	}

	@Test
	void findsAnyOfAListOfCodes() {
		JsonNode labs = get("/fhir/Observation?subject=Patient/" + RUTH
				+ "&code=http://loinc.org%7C17861-6,http://loinc.org%7C2777-1,http://example.org%7C1751-7");
		assertThat(labs.path("entry").toString()).contains("\"17861-6\"", "\"2777-1\"").doesNotContain("\"1751-7\"");
	}

	@Test
	void findsByCategoryAndStatus() {
		assertThat(get("/fhir/Observation?patient=" + RUTH + "&category=vital-signs").path("total").asInt()).isOne();
		assertThat(get("/fhir/MedicationRequest?patient=warfarin-was-stopped&status=stopped").path("total").asInt())
			.isOne();
	}

	@Test
	void findsById() {
		assertThat(get("/fhir/Patient?_id=" + RUTH + ",adolescent").path("total").asInt()).isEqualTo(2);
	}

	@Test
	void sortsNewestFirst() {
		JsonNode labs = get("/fhir/Observation?patient=" + RUTH + "&_sort=-date");
		List<String> dates = labs.findValuesAsText("effectiveDateTime");
		assertThat(dates).isSortedAccordingTo((one, other) -> other.compareTo(one)).hasSizeGreaterThan(20);
	}

	@Test
	void refusesToSortByWhatItDoesNotKnow() {
		assertThat(client().get("/fhir/Observation?patient=" + RUTH + "&_sort=colour").statusCode()).isEqualTo(400);
	}

	@Test
	void leadsToTheNextPage() {
		JsonNode first = get("/fhir/Observation?patient=" + RUTH + "&_sort=-date&_count=10");
		assertThat(first.path("entry")).hasSize(10);
		JsonNode second = AdvisorClient.json(client().send(HttpRequest.newBuilder(URI.create(next(first)))));
		assertThat(second.path("entry")).hasSize(10);
		assertThat(second.path("entry").get(0).path("resource").path("id"))
			.isNotEqualTo(first.path("entry").get(0).path("resource").path("id"));
	}

	@Test
	void searchesByPost() {
		HttpResponse<String> found = client().post("/fhir/Condition/_search",
				BodyPublishers.ofString("patient=" + RUTH + "&_count=2"), "Content-Type", FORM);
		assertThat(AdvisorClient.json(found).path("entry")).hasSize(2);
	}

	@Test
	void includesMedicationsOnRequest() {
		String query = "/fhir/MedicationRequest?patient=established-on-calcium-acetate";
		assertThat(get(query).path("entry")).hasSize(1);
		JsonNode entries = get(query + "&_include=MedicationRequest:medication").path("entry");
		assertThat(entries).hasSize(2);
		assertThat(entries.get(1).path("resource").path("resourceType").asText()).isEqualTo("Medication");
		assertThat(entries.get(1).path("search").path("mode").asText()).isEqualTo("include");
	}

	@Test
	void letsTheSandboxIn() {
		HttpResponse<String> preflight = client().options("/fhir/Condition/_search", "Origin",
				"https://sandbox.cds-hooks.org", "Access-Control-Request-Method", "POST");
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
			.contains("https://sandbox.cds-hooks.org");
	}

	@Test
	void answersTheSandboxWhateverItAccepts() {
		HttpResponse<String> found = client().post("/fhir/Condition/_search",
				BodyPublishers.ofString("patient=" + RUTH), "Accept", "application/json+fhir", "Content-Type", FORM);
		assertThat(AdvisorClient.json(found).path("resourceType").asText()).isEqualTo("Bundle");
	}

	@Test
	void keepsAnOrderThatIsCreated() {
		HttpResponse<String> created = create("Patient/nothing-on-the-skin");
		assertThat(created.statusCode()).isEqualTo(201);
		assertThat(get("/fhir/ServiceRequest?patient=nothing-on-the-skin").path("total").asInt()).isOne();
		assertThat(
				get("/fhir/ServiceRequest/" + AdvisorClient.json(created).path("id").asText()).path("status").asText())
			.isEqualTo("active");
	}

	@Test
	void refusesAnOrderForNobody() {
		assertThat(create("Patient/nobody").statusCode()).isEqualTo(422);
	}

	private HttpResponse<String> create(String subject) {
		return client().post("/fhir/ServiceRequest", BodyPublishers.ofString("""
				{"resourceType": "ServiceRequest", "status": "active", "intent": "order",
				 "code": {"text": "Skin biopsy"}, "subject": {"reference": "%s"}}""".formatted(subject)),
				"Content-Type", "application/fhir+json");
	}

	private static String next(JsonNode bundle) {
		for (JsonNode link : bundle.path("link")) {
			if (link.path("relation").asText().equals("next")) {
				return link.path("url").asText();
			}
		}
		throw new AssertionError("no next page");
	}

	private JsonNode get(String path) {
		HttpResponse<String> response = client().get(path);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return AdvisorClient.json(response);
	}

	private AdvisorClient client() {
		return new AdvisorClient(this.port);
	}

}
