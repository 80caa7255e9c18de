package org.calciphylaxis.advisor.cdshooks;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
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
		ObjectNode request = (ObjectNode) HookRequests.of(Hook.PATIENT_VIEW);
		ArrayNode conditions = ((ObjectNode) request.path("prefetch")).putObject("conditions")
			.put("resourceType", "Bundle")
			.put("type", "searchset")
			.putArray("entry");
		for (int i = 0; i < 20_000; i++) {
			ObjectNode condition = conditions.addObject().putObject("resource").put("resourceType", "Condition");
			condition.put("id", "c" + i).putObject("code").put("text", "ulcer of the left thigh " + i);
			condition.putObject("subject").put("reference", "Patient/p1");
		}
		HttpResponse<String> response = new AdvisorClient(this.port).call("patient-view", request.toString());
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).isPresent();
		assertThat(response.body()).contains("OperationOutcome", "too-costly").doesNotContain("Exception");
		assertThat(new AdvisorClient(this.port).get("/cds-services").statusCode()).isEqualTo(200);
	}

}
