package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;

import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.stories.PatientStory;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** With a deadline that a chart of thousands of conditions passes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "advisor.limits.time-to-answer=1ms")
@ActiveProfiles("demo")
class CallDeadlineIT {

	@LocalServerPort
	private int port;

	@Test
	void chartThatTakesTooLongGetsAnAnswerAndTheServiceGoesOn() {
		PatientStory patient = PatientStory.aPatient();
		for (int i = 0; i < 20_000; i++) {
			patient.withText("ulcer of the left thigh " + i);
		}
		String request = HookRequests.of(Hook.PATIENT_VIEW, patient).toString();
		HttpResponse<String> response = new AdvisorClient(this.port).call("patient-view", request);
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).isPresent();
		assertThat(response.body()).contains("OperationOutcome", "too-costly").doesNotContain("Exception");
		assertThat(new AdvisorClient(this.port).get("/cds-services").statusCode()).isEqualTo(200);
	}

}
