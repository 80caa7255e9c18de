package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.request.HookRequestReader;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
class PrefetchShapesIT {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String ERROR = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\"}]}";

	private final AdvisorClient advisor;

	private final HookCallHandler hookCallHandler;

	PrefetchShapesIT(@LocalServerPort int port, @Autowired HookCallHandler hookCallHandler) {
		this.advisor = new AdvisorClient(port);
		this.hookCallHandler = hookCallHandler;
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			patient; ; 412
			patient; null; 412
			patient; "p1"; 412
			patient; {"resourceType":"OperationOutcome"}; 412
			patient; {"resourceType":"Patient","id":"p2"}; 412
			patient; {"resourceType":"Observation","id":"p1"}; 412
			patient; {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"p1"}}]}; 200
			patient; {"response":{"status":"200 OK"},"resource":{"resourceType":"Patient","id":"p1"}}; 200
			conditions; ; 412
			conditions; null; 200
			conditions; "c1"; 412
			conditions; []; 412
			conditions; {}; 412
			conditions; {"resourceType":"OperationOutcome"}; 412
			conditions; {"resourceType":"Bundle"}; 200
			conditions; {"resourceType":"Condition","id":"c1"}; 200
			conditions; {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Nonsense"}},{}]}; 412
			conditions; {"resourceType":"Bundle","entry":[{}]}; 412
			conditions; {"resourceType":"Bundle","total":3}; 412
			conditions; {"resourceType":"Patient","id":"p1"}; 412
			conditions; {"resourceType":"bundle"}; 412
			conditions; {"resourceType":"Bundle","entry":[{"resourceType":"Condition","id":"c1"}]}; 200
			conditions; {"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p2"}}; 412
			conditions; {"resourceType":"Condition","id":"c1","clinicalStatus":"active"}; 412
			conditions; {"resourceType":"Bundle","entry":[{"response":{"status":"404 Not Found"}}]}; 412
			conditions; {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Bundle","entry":[]}}]}; 200
			conditions; {"resource":{"resourceType":"Parameters"}}; 412
			labs; ; 200
			labs; null; 200
			labs; "l1"; 200
			labs; 7; 200
			labs; {"resourceType":"OperationOutcome"}; 200
			labs; {"resourceType":"Bundle","link":[{"relation":"next","url":"https://ehr.example/fhir?p=2"}]}; 200
			nobodyAskedForThis; {"resourceType":"Patient","id":"p2"}; 200
			""")
	void areAnsweredOrNamed(String key, String value, int status) throws JsonProcessingException {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		ObjectNode prefetch = (ObjectNode) request.get("prefetch");
		prefetch.remove(key);
		if (value != null) {
			prefetch.set(key, JSON.readTree(value));
		}

		HttpResponse<String> response = this.advisor.call("patient-view", request.toString());

		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		if (status == 412) {
			JsonNode issue = AdvisorClient.json(response).path("issue").path(0);
			assertThat(issue.path("expression").path(0).asText()).isEqualTo("prefetch." + key);
			assertThat(issue.path("diagnostics").asText()).contains(key);
		}
	}

	@ParameterizedTest
	@CsvSource(value = { "absent", "null", "{}" }, nullValues = "absent")
	void withoutPrefetchThereIsNothingToJudge(String prefetch) throws JsonProcessingException {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		request.remove("prefetch");
		if (prefetch != null) {
			request.set("prefetch", JSON.readTree(prefetch));
		}

		assertThat(this.advisor.call("patient-view", request.toString()).statusCode()).isEqualTo(412);
	}

	@Test
	void anErrorOfTheClientForOptionalDataCostsNothing() throws JsonProcessingException {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		for (String key : new String[] { "labs", "observations", "encounters", "procedures" }) {
			((ObjectNode) request.get("prefetch")).set(key, JSON.readTree(ERROR));
		}

		assertThat(this.advisor.call("patient-view", request.toString()).statusCode()).isEqualTo(200);
	}

	/**
	 * One resource of another FHIR version, or of another patient, never costs the rest.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			foreign-version; {"resourceType":"Condition","id":"c2","clinicalStatus":"active"}
			other-patient; {"resourceType":"Condition","id":"c2","subject":{"reference":"Patient/p2"}}
			modifier; {"resourceType":"Condition","id":"c2","modifierExtension":[{"url":"https://ehr.example/x"}]}
			date; {"resourceType":"Condition","id":"c2","code":{"text":"livedo"},"recordedDate":"soon"}
			unreadable; {"resourceType":7}
			""")
	void whatIsNotUsedIsCountedByItsReason(String reason, String resource) throws JsonProcessingException {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		ObjectNode conditions = (ObjectNode) request.at("/prefetch/conditions");
		conditions.set("entry", JSON.readTree(
				"[{\"resource\":{\"resourceType\":\"Condition\",\"id\":\"c1\"}},{\"resource\":" + resource + "}]"));

		HookResponse response = this.hookCallHandler.answer(HookRequestReader.read(request, Hook.PATIENT_VIEW),
				CdsClientPrincipal.WITHOUT_TOKEN);

		assertThat(response.dropped()).containsExactly(Map.entry(reason, 1));
	}

	@Test
	void aDraftThatIsNotUsedIsCountedToo() throws JsonProcessingException {
		ObjectNode request = HookRequests.of(Hook.ORDER_SIGN);
		((ObjectNode) request.at("/context/draftOrders"))
			.set("entry", JSON.readTree("[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"modifierExtension\":"
					+ "[{\"url\":\"https://ehr.example/x\"}],\"medicationCodeableConcept\":{\"text\":\"warfarin\"}}}]"));

		HookResponse response = this.hookCallHandler.answer(HookRequestReader.read(request, Hook.ORDER_SIGN),
				CdsClientPrincipal.WITHOUT_TOKEN);

		assertThat(response.advice()).isEmpty();
		assertThat(response.dropped()).containsExactly(Map.entry("modifier", 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			PATIENT_VIEW; /extension; "any"
			PATIENT_VIEW; /extension; {"com.example.x":{"deep":[1,2,{}]}}
			PATIENT_VIEW; /fhirServer; null
			PATIENT_VIEW; /fhirAuthorization; null
			PATIENT_VIEW; /context/encounterId; null
			PATIENT_VIEW; /context/encounterId; ""
			PATIENT_VIEW; /context/patientId; "Patient/p1"
			PATIENT_VIEW; /context/extension; []
			PATIENT_VIEW; /somethingNew; [{"a":null}]
			PATIENT_VIEW; /fhirServer; "https://ehr.example/fhir"
			PATIENT_VIEW; /fhirServer; "http://fhir_server:8080/fhir"
			PROBLEM_LIST_ITEM_CREATE; /context/conditions; {"resourceType":"Condition","id":"c9"}
			PROBLEM_LIST_ITEM_CREATE; /context/conditions; {"resourceType":"Bundle","entry":[{"resource":7},{}]}
			ORDER_SELECT; /context/selections; []
			ORDER_SELECT; /context/draftOrders; {"resourceType":"Bundle","entry":[{"resource":{"id":"m1"}}]}
			""")
	void whatTheSpecificationLeavesOpenIsTolerated(Hook hook, String pointer, String value)
			throws JsonProcessingException {
		ObjectNode request = HookRequests.of(hook);
		int name = pointer.lastIndexOf('/');
		((ObjectNode) request.at(pointer.substring(0, name))).set(pointer.substring(name + 1), JSON.readTree(value));

		HttpResponse<String> response = this.advisor.call(hook.hookName(), request.toString());

		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
	}

}
