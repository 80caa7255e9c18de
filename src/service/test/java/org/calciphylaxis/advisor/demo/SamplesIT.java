package org.calciphylaxis.advisor.demo;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@DemoModeTest
@TestPropertySource(properties = { "advisor.base-url=http://localhost:8081",
		"advisor.cards.links-base=http://localhost:8081/advice" })
class SamplesIT {

	/**
	 * Where each answer is written: copy it to samples/ when a card was meant to change.
	 */
	private static final Path ANSWERS = Path.of("src/service/target/samples");

	private static final Path SAMPLES = Path.of("samples");

	private final ObjectMapper json = new ObjectMapper();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void answersEachSampleAsWritten(Hook hook) throws Exception {
		HttpResponse<String> answer = post("/cds-services/" + hook.serviceId(), hook.hookName() + ".json");
		assertThat(answer.statusCode()).isEqualTo(200);
		Files.writeString(Files.createDirectories(ANSWERS).resolve(hook.hookName() + ".answer.json"),
				this.json.readTree(answer.body()).toPrettyString() + "\n");
		assertThat(withoutTime(answer.body()))
			.isEqualTo(withoutTime(Files.readString(SAMPLES.resolve(hook.hookName() + ".answer.json"))));
	}

	/** A card says when the chart was judged. */
	private String withoutTime(String answer) throws IOException {
		return this.json.readTree(answer).toPrettyString().replaceAll("As of [0-9: -]+ UTC", "As of now");
	}

	@Test
	void takesTheSampleFeedback() throws Exception {
		assertThat(post("/cds-services/calciphylaxis-patient-view/feedback", "feedback.json").statusCode())
			.isEqualTo(200);
	}

	@Test
	void listsEverySampleAmongTheHttpRequests() throws Exception {
		String requests = Files.readString(SAMPLES.resolve("requests.http"));
		for (Hook hook : Hook.values()) {
			assertThat(requests).contains("/cds-services/" + hook.serviceId() + "\n",
					"< ./" + hook.hookName() + ".json");
		}
	}

	private HttpResponse<String> post(String path, String sample) throws IOException {
		return new AdvisorClient(this.port).post(path, Files.readString(SAMPLES.resolve(sample)));
	}

}
