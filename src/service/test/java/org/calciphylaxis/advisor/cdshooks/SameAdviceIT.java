package org.calciphylaxis.advisor.cdshooks;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplate;
import org.calciphylaxis.advisor.prefetch.PrefetchTemplates;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Against a real HAPI FHIR server: whatever part of the chart the client sends, the
 * advice is the same.
 */
@DemoModeTest
class SameAdviceIT {

	@Autowired
	private PrefetchTemplates templates;

	private final AdvisorClient advisor;

	private final String fhir;

	SameAdviceIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
		this.fhir = "http://localhost:" + port + "/fhir";
	}

	@Test
	void isGivenForFullPartialPagedAndEmptyPrefetch() throws Exception {
		int withCards = 0;
		for (String patient : patients()) {
			ObjectNode full = HookRequests.of(Hook.PATIENT_VIEW).put("fhirServer", this.fhir);
			((ObjectNode) full.get("context")).put("patientId", patient);
			full.set("prefetch", prefetch(patient, 500));
			JsonNode expected = cards(full);
			withCards += expected.size();

			ObjectNode paged = full.deepCopy();
			paged.set("prefetch", prefetch(patient, 5));
			assertThat(cards(paged)).as("%s, paged", patient).isEqualTo(expected);
			ObjectNode partial = full.deepCopy();
			ObjectNode some = (ObjectNode) partial.get("prefetch");
			some.remove(List.of("conditions", "labs", "medicationRequests", "encounters"));
			assertThat(cards(partial)).as("%s, partial", patient).isEqualTo(expected);
			full.remove("prefetch");
			assertThat(cards(full)).as("%s, empty", patient).isEqualTo(expected);
		}
		assertThat(withCards).isGreaterThan(5);
	}

	private JsonNode cards(ObjectNode request) {
		var response = this.advisor.call("patient-view", request.toString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return AdvisorClient.json(response).get("cards");
	}

	/** What a client sends that honors the templates, page by page of this size. */
	private ObjectNode prefetch(String patient, int pageSize) {
		ObjectNode prefetch = HookRequests.bundle().objectNode();
		for (PrefetchTemplate query : this.templates.all()) {
			String path = query.template()
				.replace("{{context.patientId}}", patient)
				.replace("|", "%7C")
				.replace("_count=500", "_count=" + pageSize);
			prefetch.set(query.key().key(), AdvisorClient.json(this.advisor.get("/fhir/" + path)));
		}
		return prefetch;
	}

	private static List<String> patients() throws Exception {
		List<String> patients = new ArrayList<>();
		JsonNode stories = new ObjectMapper()
			.readTree(new ClassPathResource("fhir-resources/patients/index.json").getInputStream());
		for (JsonNode story : stories) {
			if (story.path("hook").asText().equals("patient-view")) {
				patients.add(story.path("patient").asText());
			}
		}
		return patients;
	}

}
