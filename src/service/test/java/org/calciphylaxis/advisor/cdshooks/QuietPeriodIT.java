package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.demo.DemoClock;
import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Vignettes 5 and 55, as an EHR sees them. */
@DemoModeTest
class QuietPeriodIT {

	private final AdvisorClient advisor;

	private final DemoClock clock;

	private final CardHistoryWriter historyWriter;

	private final String user = "Practitioner/" + UUID.randomUUID();

	QuietPeriodIT(@LocalServerPort int port, @Autowired DemoClock clock, @Autowired CardHistoryWriter historyWriter) {
		this.advisor = new AdvisorClient(port);
		this.clock = clock;
		this.historyWriter = historyWriter;
	}

	@AfterEach
	void backToToday() {
		this.clock.reset();
	}

	@Test
	void vignette5AtRiskIsQuietSixtyDaysAfterItWasShown() {
		assertThat(topic(call(atRisk()))).isEqualTo("atRisk");
		this.historyWriter.executeInOrder(() -> true);
		assertThat(topic(call(atRisk()))).isEqualTo("atRisk");
		this.clock.moveOn(Duration.ofDays(60));
		assertThat(call(atRisk()).path("cards")).isEmpty();
		this.clock.moveOn(Duration.ofDays(121));
		assertThat(topic(call(atRisk()))).isEqualTo("atRisk");
	}

	@Test
	void vignette55SuspectedIsQuietThreeDaysAfterAnOverride() {
		JsonNode cards = call(suspected());
		assertThat(topic(cards)).isEqualTo("suspected");
		override(cards.at("/cards/0/uuid").asText(), "patient-ineligible");
		this.clock.moveOn(Duration.ofDays(3));
		assertThat(call(suspected()).path("cards")).isEmpty();
		ObjectNode another = suspected();
		((ObjectNode) another.path("context")).put("userId", "Practitioner/another");
		assertThat(topic(call(another))).isEqualTo("suspected");
		this.clock.moveOn(Duration.ofDays(12));
		assertThat(topic(call(suspected()))).isEqualTo("suspected");
	}

	@Test
	void aNewVitaminKAntagonistEndsTheQuiet() {
		override(call(suspected()).at("/cards/0/uuid").asText(), "patient-ineligible");
		assertThat(call(suspected()).path("cards")).isEmpty();
		ObjectNode withAnother = suspected();
		warfarin(withAnother, "w2", "acenocoumarol");
		assertThat(topic(call(withAnother))).isEqualTo("suspected");
	}

	private JsonNode call(ObjectNode request) {
		HttpResponse<String> response = this.advisor.call("patient-view", request.toString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return AdvisorClient.json(response);
	}

	private void override(String card, String reason) {
		String body = """
				{"feedback":[{"card":"%s","outcome":"overridden","outcomeTimestamp":"%s","overrideReason":{"reason":
				{"code":"%s","system":"http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"}}}]}
				""".formatted(card, this.clock.instant(), reason);
		assertThat(this.advisor.post("/cds-services/calciphylaxis-patient-view/feedback", body).statusCode())
			.isEqualTo(200);
	}

	private static String topic(JsonNode answer) {
		return answer.at("/cards/0/source/topic/code").asText();
	}

	/** Vignette 4, without its dates. */
	private ObjectNode atRisk() {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		((ObjectNode) request.path("context")).put("userId", this.user);
		condition(request, "N18.6");
		condition(request, "Z99.2");
		condition(request, "E66.01");
		condition(request, "E11.9");
		((ObjectNode) request.path("prefetch")).set("medicationRequests", HookRequests.bundle());
		warfarin(request, "w1", "warfarin");
		return request;
	}

	/** Vignette 1, without its dates. */
	private ObjectNode suspected() {
		ObjectNode request = atRisk();
		condition(request, "L97.119");
		return request;
	}

	private static void condition(ObjectNode request, String icd10) {
		ObjectNode condition = entry(request, "conditions").put("resourceType", "Condition").put("id", "c-" + icd10);
		condition.putObject("subject").put("reference", "Patient/p1");
		condition.putObject("clinicalStatus").putArray("coding").addObject().put("code", "active");
		condition.putObject("code")
			.putArray("coding")
			.addObject()
			.put("system", "http://hl7.org/fhir/sid/icd-10-cm")
			.put("code", icd10);
	}

	private static void warfarin(ObjectNode request, String id, String drug) {
		ObjectNode order = entry(request, "medicationRequests").put("resourceType", "MedicationRequest")
			.put("id", id)
			.put("status", "active")
			.put("intent", "order");
		order.putObject("subject").put("reference", "Patient/p1");
		order.putObject("medicationCodeableConcept").put("text", drug);
	}

	private static ObjectNode entry(ObjectNode request, String key) {
		return ((ObjectNode) request.path("prefetch").path(key)).withArray("entry").addObject().putObject("resource");
	}

}
