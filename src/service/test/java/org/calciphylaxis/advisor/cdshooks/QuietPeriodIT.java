package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.demo.DemoClock;
import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.calciphylaxis.advisor.stories.PatientStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.stories.ChartedCode.ACENOCOUMAROL;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCIPHYLAXIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCIUM_ACETATE;
import static org.calciphylaxis.advisor.stories.ChartedCode.DIABETES;
import static org.calciphylaxis.advisor.stories.ChartedCode.END_STAGE_KIDNEY_DISEASE;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.OBESITY;
import static org.calciphylaxis.advisor.stories.ChartedCode.ULCER_OF_THIGH;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;

/** Vignettes 5 and 55, as an EHR sees them. */
@DemoModeTest
class QuietPeriodIT {

	private final AdvisorClient advisor;

	private final DemoClock clock;

	private final CardHistoryWriter historyWriter;

	private final String user = "Practitioner/" + UUID.randomUUID();

	private final LocalDate today;

	QuietPeriodIT(@LocalServerPort int port, @Autowired DemoClock clock, @Autowired CardHistoryWriter historyWriter) {
		this.advisor = new AdvisorClient(port);
		this.clock = clock;
		this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
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
		assertThat(topic(call(suspected(), "Practitioner/another"))).isEqualTo("suspected");
		this.clock.moveOn(Duration.ofDays(12));
		assertThat(topic(call(suspected()))).isEqualTo("suspected");
	}

	@Test
	void aNewVitaminKAntagonistEndsTheQuiet() {
		override(call(suspected()).at("/cards/0/uuid").asText(), "patient-ineligible");
		assertThat(call(suspected()).path("cards")).isEmpty();
		assertThat(topic(call(suspected().taking(ACENOCOUMAROL)))).isEqualTo("suspected");
	}

	@Test
	void eachDraftIsQuietByItself() {
		override(sign(established().drafting(WARFARIN)).at("/cards/0/uuid").asText(), "risk-benefit-ratio");
		assertThat(sign(established().drafting(WARFARIN)).path("cards")).isEmpty();
		JsonNode both = sign(established().drafting(WARFARIN).drafting(CALCIUM_ACETATE));
		assertThat(topic(both)).isEqualTo("aggravatingMedicationOrder");
		assertThat(both.at("/cards/0/detail").asText()).contains("Drafted: calcium binder")
			.doesNotContain("Drafted: vitamin K");
		this.clock.moveOn(Duration.ofDays(90));
		assertThat(topic(sign(established().drafting(WARFARIN)))).isEqualTo("vitaminKAntagonistOrder");
	}

	private static PatientStory established() {
		return PatientStory.aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS);
	}

	private JsonNode sign(PatientStory patient) {
		return call(Hook.ORDER_SIGN, patient, this.user);
	}

	private JsonNode call(PatientStory patient) {
		return call(patient, this.user);
	}

	private JsonNode call(PatientStory patient, String user) {
		return call(Hook.PATIENT_VIEW, patient, user);
	}

	private JsonNode call(Hook hook, PatientStory patient, String user) {
		ObjectNode request = HookRequests.of(hook, patient);
		((ObjectNode) request.path("context")).put("userId", user);
		HttpResponse<String> response = this.advisor.call(hook.hookName(), request.toString());
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
	private PatientStory atRisk() {
		return PatientStory.aWoman(62)
			.asOf(this.today)
			.with(END_STAGE_KIDNEY_DISEASE)
			.with(HEMODIALYSIS)
			.with(OBESITY)
			.with(DIABETES)
			.taking(WARFARIN);
	}

	/** Vignette 1, without its dates. */
	private PatientStory suspected() {
		return atRisk().with(ULCER_OF_THIGH);
	}

}
