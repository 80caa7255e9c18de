package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import io.micrometer.core.instrument.MeterRegistry;
import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "advisor.mode=silent")
@ActiveProfiles("demo")
class SilentModeIT {

	private final AdvisorClient advisor;

	private final MeterRegistry meters;

	private final CardHistoryWriter historyWriter;

	private final JdbcClient database;

	SilentModeIT(@LocalServerPort int port, @Autowired MeterRegistry meters, @Autowired CardHistoryWriter historyWriter,
			@Autowired JdbcClient database) {
		this.advisor = new AdvisorClient(port);
		this.meters = meters;
		this.historyWriter = historyWriter;
		this.database = database;
	}

	@Test
	void judgesCountsAndKeepsAndAnswersNoCards() throws IOException {
		HttpResponse<String> response = this.advisor.call("patient-view",
				Files.readString(Path.of("samples/patient-view.json")));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(AdvisorClient.json(response).path("cards")).isEmpty();
		assertThat(this.meters.get("advisor.cards").tag("mode", "silent").counter().count()).isEqualTo(1);
		this.historyWriter.executeInOrder(() -> true);
		assertThat(this.database.sql("select silent from shown_card").query(Boolean.class).list())
			.containsExactly(true);
	}

}
