package org.calciphylaxis.advisor.feedback;

import java.nio.file.Path;
import java.util.UUID;

import org.calciphylaxis.advisor.hooks.Advisor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessIT {

	private static final String FEEDBACK = "/cds-services/calciphylaxis-patient-view/feedback";

	@TempDir
	private Path folder;

	@Test
	void losesNoFeedbackThatItHasTaken() throws Exception {
		try (RunningProcess process = new RunningProcess(this.folder)) {
			Advisor advisor = new Advisor(process.port());
			for (int number = 0; number < 20; number++) {
				assertThat(advisor.post(FEEDBACK, report()).statusCode()).isEqualTo(200);
			}
		}
		DriverManagerDataSource database = new DriverManagerDataSource(RunningProcess.url(this.folder), "", "");
		assertThat(JdbcClient.create(database).sql("select count(*) from answer").query(Long.class).single())
			.isEqualTo(20);
	}

	private static String report() {
		return "{\"feedback\":[{\"card\":\"" + UUID.randomUUID()
				+ "\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-22T05:49:15Z\"}]}";
	}

}
