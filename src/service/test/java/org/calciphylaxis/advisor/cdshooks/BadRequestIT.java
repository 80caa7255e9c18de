package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class BadRequestIT {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final AdvisorClient advisor;

	BadRequestIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
	}

	@ParameterizedTest
	@EnumSource
	void aConformingCallIsAnsweredWithCards(Hook hook) {
		HttpResponse<String> response = this.advisor.call(hook.hookName(), HookRequests.of(hook).toString());

		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(JsonSchemas.violations("response", AdvisorClient.json(response))).isEmpty();
	}

	/**
	 * Hook, the field at a JSON pointer, its value (absent when empty), the path named.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			PATIENT_VIEW; /hook; ; hook
			PATIENT_VIEW; /hook; "order-sign"; hook
			PATIENT_VIEW; /hook; 7; hook
			PATIENT_VIEW; /hookInstance; ; hookInstance
			PATIENT_VIEW; /hookInstance; ""; hookInstance
			PATIENT_VIEW; /hookInstance; null; hookInstance
			PATIENT_VIEW; /context; ; context
			PATIENT_VIEW; /context; []; context
			PATIENT_VIEW; /context; {}; context.userId
			PATIENT_VIEW; /context/userId; ; context.userId
			PATIENT_VIEW; /context/userId; ""; context.userId
			PATIENT_VIEW; /context/patientId; ; context.patientId
			PATIENT_VIEW; /context/patientId; 7; context.patientId
			PATIENT_VIEW; /context/patientId; "Patient/"; context.patientId
			PATIENT_VIEW; /context/patientId; "Patient/Patient/p1"; context.patientId
			PATIENT_VIEW; /context/patientId; "p1&_count=9"; context.patientId
			PATIENT_VIEW; /context/patientId; "../p1"; context.patientId
			PATIENT_VIEW; /context/patientId; ".."; context.patientId
			PATIENT_VIEW; /context/patientId; "p$1"; context.patientId
			PATIENT_VIEW; /context/patientId; "p|1"; context.patientId
			PATIENT_VIEW; /context/patientId; "p'1"; context.patientId
			PATIENT_VIEW; /context/patientId; "p1\\n"; context.patientId
			PATIENT_VIEW; /context/encounterId; 7; context.encounterId
			PATIENT_VIEW; /prefetch; "none"; prefetch
			PATIENT_VIEW; /fhirServer; "ehr.example/fhir"; fhirServer
			PATIENT_VIEW; /fhirServer; "ftp://ehr.example/fhir"; fhirServer
			PATIENT_VIEW; /fhirServer; "https://user@ehr.example/fhir"; fhirServer
			PATIENT_VIEW; /fhirServer; "https:///fhir"; fhirServer
			PATIENT_VIEW; /fhirServer; ""; fhirServer
			PATIENT_VIEW; /fhirServer; {}; fhirServer
			PATIENT_VIEW; /fhirAuthorization; {"access_token":""}; fhirServer
			ENCOUNTER_START; /context/encounterId; ""; context.encounterId
			PATIENT_VIEW; /fhirAuthorization; {"access_token":"t"}; fhirServer
			ENCOUNTER_START; /context/encounterId; ; context.encounterId
			PROBLEM_LIST_ITEM_CREATE; /context/conditions; ; context.conditions
			PROBLEM_LIST_ITEM_CREATE; /context/conditions; []; context.conditions
			PROBLEM_LIST_ITEM_CREATE; /context/conditions; {"resourceType":"Patient"}; context.conditions
			ORDER_SELECT; /context/draftOrders; ; context.draftOrders
			ORDER_SELECT; /context/selections; ; context.selections
			ORDER_SELECT; /context/selections; "MedicationRequest/m1"; context.selections
			ORDER_SELECT; /context/selections; [7]; context.selections
			ORDER_SIGN; /context/draftOrders; ; context.draftOrders
			ORDER_SIGN; /context/draftOrders; {"resourceType":"Bundle","entry":7}; context.draftOrders.entry
			""")
	void namesTheFieldThatIsWrong(Hook hook, String pointer, String value, String path) throws JsonProcessingException {
		ObjectNode request = HookRequests.of(hook);
		String parent = pointer.substring(0, pointer.lastIndexOf('/'));
		String name = pointer.substring(pointer.lastIndexOf('/') + 1);
		ObjectNode object = (ObjectNode) request.at(parent);
		if (value == null) {
			object.remove(name);
		}
		else {
			object.set(name, JSON.readTree(value));
		}

		assertRefused(this.advisor.call(hook.hookName(), request.toString()), path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"access_token\":null}", "{\"access_token\":\"\"}", "{\"access_token\":7}",
			"{\"access_token\":\"a\\r\\nX: y\"}" })
	void anAuthorizationNeedsAToken(String authorization) throws JsonProcessingException {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW).put("fhirServer", "https://ehr.example/fhir");
		request.set("fhirAuthorization", JSON.readTree(authorization));

		assertRefused(this.advisor.call("patient-view", request.toString()), "fhirAuthorization.access_token");
	}

	private static void assertRefused(HttpResponse<String> response, String path) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
		JsonNode issue = AdvisorClient.json(response).path("issue").path(0);
		assertThat(issue.path("severity").asText()).isEqualTo("error");
		assertThat(issue.path("expression").path(0).asText()).isEqualTo(path);
		assertThat(issue.path("diagnostics").asText()).contains(path);
	}

}
