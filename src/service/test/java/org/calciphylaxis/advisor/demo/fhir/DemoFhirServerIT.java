package org.calciphylaxis.advisor.demo.fhir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class DemoFhirServerIT {

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	static {
		System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
	}

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void saysWhatItCanDo() throws Exception {
		JsonNode metadata = get("/fhir/metadata");
		assertThat(metadata.path("fhirVersion").asText()).isEqualTo("4.0.1");
		assertThat(metadata.path("rest").get(0).path("resource").findValuesAsText("type")).contains("Patient",
				"Condition", "Observation", "MedicationRequest", "ServiceRequest");
	}

	@Test
	void readsAPatient() throws Exception {
		assertThat(get("/fhir/Patient/" + RUTH).path("name").get(0).path("family").asText()).isEqualTo("Alder");
	}

	@Test
	void answersAnUnknownPatientWithAnOperationOutcome() throws Exception {
		HttpResponse<String> response = send(request("/fhir/Patient/nobody").build());
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(tree(response).path("resourceType").asText()).isEqualTo("OperationOutcome");
	}

	@Test
	void findsOnlyThePatientsOwn() throws Exception {
		List<String> subjects = get("/fhir/Condition?patient=" + RUTH).path("entry").findValuesAsText("reference");
		assertThat(subjects).isNotEmpty().containsOnly("Patient/" + RUTH);
	}

	@Test
	void findsAnyOfAListOfCodes() throws Exception {
		JsonNode labs = get("/fhir/Observation?subject=Patient/" + RUTH
				+ "&code=http://loinc.org%7C17861-6,http://loinc.org%7C2777-1,http://example.org%7C1751-7");
		assertThat(labs.path("entry").toString()).contains("\"17861-6\"", "\"2777-1\"").doesNotContain("\"1751-7\"");
	}

	@Test
	void findsByCategoryAndStatus() throws Exception {
		assertThat(get("/fhir/Observation?patient=" + RUTH + "&category=vital-signs").path("total").asInt()).isOne();
		assertThat(get("/fhir/MedicationRequest?patient=warfarin-was-stopped&status=stopped").path("total").asInt())
			.isOne();
	}

	@Test
	void findsById() throws Exception {
		assertThat(get("/fhir/Patient?_id=" + RUTH + ",adolescent").path("total").asInt()).isEqualTo(2);
	}

	@Test
	void sortsNewestFirst() throws Exception {
		JsonNode labs = get("/fhir/Observation?patient=" + RUTH + "&_sort=-date");
		List<String> dates = labs.findValuesAsText("effectiveDateTime");
		assertThat(dates).isSortedAccordingTo((one, other) -> other.compareTo(one)).hasSizeGreaterThan(20);
	}

	@Test
	void refusesToSortByWhatItDoesNotKnow() throws Exception {
		assertThat(send(request("/fhir/Observation?patient=" + RUTH + "&_sort=colour").build()).statusCode())
			.isEqualTo(400);
	}

	@Test
	void leadsToTheNextPage() throws Exception {
		JsonNode first = get("/fhir/Observation?patient=" + RUTH + "&_sort=-date&_count=10");
		assertThat(first.path("entry")).hasSize(10);
		JsonNode second = tree(send(HttpRequest.newBuilder(URI.create(next(first))).build()));
		assertThat(second.path("entry")).hasSize(10);
		assertThat(second.path("entry").get(0).path("resource").path("id"))
			.isNotEqualTo(first.path("entry").get(0).path("resource").path("id"));
	}

	@Test
	void searchesByPost() throws Exception {
		HttpRequest search = request("/fhir/Condition/_search")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("patient=" + RUTH + "&_count=2"))
			.build();
		assertThat(tree(send(search)).path("entry")).hasSize(2);
	}

	@Test
	void includesMedicationsOnRequest() throws Exception {
		String query = "/fhir/MedicationRequest?patient=established-on-calcium-acetate";
		assertThat(get(query).path("entry")).hasSize(1);
		JsonNode entries = get(query + "&_include=MedicationRequest:medication").path("entry");
		assertThat(entries).hasSize(2);
		assertThat(entries.get(1).path("resource").path("resourceType").asText()).isEqualTo("Medication");
		assertThat(entries.get(1).path("search").path("mode").asText()).isEqualTo("include");
	}

	@Test
	void letsTheSandboxIn() throws Exception {
		HttpResponse<String> preflight = send(
				request("/fhir/Condition/_search").method("OPTIONS", HttpRequest.BodyPublishers.noBody())
					.header("Origin", "https://sandbox.cds-hooks.org")
					.header("Access-Control-Request-Method", "POST")
					.build());
		assertThat(preflight.statusCode()).isEqualTo(200);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
			.contains("https://sandbox.cds-hooks.org");
	}

	@Test
	void answersTheSandboxWhateverItAccepts() throws Exception {
		HttpRequest search = request("/fhir/Condition/_search").header("Accept", "application/json+fhir")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("patient=" + RUTH))
			.build();
		assertThat(tree(send(search)).path("resourceType").asText()).isEqualTo("Bundle");
	}

	@Test
	void keepsAnOrderThatIsCreated() throws Exception {
		HttpResponse<String> created = create("Patient/nothing-on-the-skin");
		assertThat(created.statusCode()).isEqualTo(201);
		assertThat(get("/fhir/ServiceRequest?patient=nothing-on-the-skin").path("total").asInt()).isOne();
		assertThat(get("/fhir/ServiceRequest/" + tree(created).path("id").asText()).path("status").asText())
			.isEqualTo("active");
	}

	@Test
	void refusesAnOrderForNobody() throws Exception {
		assertThat(create("Patient/nobody").statusCode()).isEqualTo(422);
	}

	private HttpResponse<String> create(String subject) throws Exception {
		return send(request("/fhir/ServiceRequest").header("Content-Type", "application/fhir+json")
			.POST(HttpRequest.BodyPublishers.ofString("""
					{"resourceType": "ServiceRequest", "status": "active", "intent": "order",
					 "code": {"text": "Skin biopsy"}, "subject": {"reference": "%s"}}""".formatted(subject)))
			.build());
	}

	private static String next(JsonNode bundle) {
		for (JsonNode link : bundle.path("link")) {
			if (link.path("relation").asText().equals("next")) {
				return link.path("url").asText();
			}
		}
		throw new AssertionError("no next page");
	}

	private JsonNode get(String path) throws Exception {
		HttpResponse<String> response = send(request(path).build());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return tree(response);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest request) throws Exception {
		return this.http.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static JsonNode tree(HttpResponse<String> response) throws IOException {
		return new ObjectMapper().readTree(response.body());
	}

}
