package org.calciphylaxis.advisor.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessIT {

	private static final String FEEDBACK = "/cds-services/calciphylaxis-patient-view/feedback";

	private static final int REPORTS = 20;

	@TempDir
	private Path folder;

	@Test
	void losesNoFeedbackThatItHasTaken() throws Exception {
		Instant now = Clock.systemUTC().instant();
		try (ServiceProcess process = new ServiceProcess(this.folder)) {
			AdvisorClient advisor = new AdvisorClient(process.port());
			for (int number = 0; number < REPORTS; number++) {
				assertThat(advisor.post(FEEDBACK, report(now)).statusCode()).isEqualTo(200);
			}
		}
		try (ServiceProcess restarted = new ServiceProcess(this.folder)) {
			AdvisorClient operator = new AdvisorClient(restarted.managementPort());
			assertThat(
					AdvisorClient.json(operator.get("/actuator/advice-report")).path("answersToUnknownCards").asInt())
				.isEqualTo(REPORTS);
		}
	}

	private static String report(Instant at) {
		return "{\"feedback\":[{\"card\":\"" + UUID.randomUUID()
				+ "\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"" + at + "\"}]}";
	}

}
