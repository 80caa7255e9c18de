package org.calciphylaxis.advisor.hooks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import io.micrometer.core.instrument.MeterRegistry;
import org.calciphylaxis.advisor.feedback.Scribe;
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

	private final Advisor advisor;

	private final MeterRegistry meters;

	private final Scribe scribe;

	private final JdbcClient database;

	SilentModeIT(@LocalServerPort int port, @Autowired MeterRegistry meters, @Autowired Scribe scribe,
			@Autowired JdbcClient database) {
		this.advisor = new Advisor(port);
		this.meters = meters;
		this.scribe = scribe;
		this.database = database;
	}

	@Test
	void judgesCountsAndKeepsAndAnswersNoCards() throws IOException {
		HttpResponse<String> response = this.advisor.call("patient-view",
				Files.readString(Path.of("samples/patient-view.json")));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(Advisor.json(response).path("cards")).isEmpty();
		assertThat(this.meters.get("advisor.cards").tag("mode", "silent").counter().count()).isEqualTo(1);
		this.scribe.now(() -> true);
		assertThat(this.database.sql("select silent from shown_card").query(Boolean.class).list())
			.containsExactly(true);
	}

}
