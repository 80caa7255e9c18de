package org.calciphylaxis.advisor.feedback;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.calciphylaxis.advisor.hooks.Advisor;
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
		try (RunningProcess process = new RunningProcess(this.folder)) {
			Advisor advisor = new Advisor(process.port());
			for (int number = 0; number < REPORTS; number++) {
				assertThat(advisor.post(FEEDBACK, report(now)).statusCode()).isEqualTo(200);
			}
		}
		try (RunningProcess restarted = new RunningProcess(this.folder)) {
			Advisor operator = new Advisor(restarted.managementPort());
			assertThat(Advisor.json(operator.get("/reports/advice")).path("answersToUnknownCards").asInt())
				.isEqualTo(REPORTS);
		}
	}

	private static String report(Instant at) {
		return "{\"feedback\":[{\"card\":\"" + UUID.randomUUID()
				+ "\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"" + at + "\"}]}";
	}

}
