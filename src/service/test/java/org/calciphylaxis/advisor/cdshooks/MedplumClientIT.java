package org.calciphylaxis.advisor.cdshooks;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.NpmPackage;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A CDS Hooks client that others wrote, {@code @medplum/core}, gets a card: discovery,
 * its prefetch by our templates from the demo's FHIR server, the call.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class MedplumClientIT {

	@LocalServerPort
	private int port;

	@BeforeAll
	static void requireNode() {
		boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "node")));
		if (System.getenv("CI") != null) {
			assertThat(there).as("node is installed").isTrue();
		}
		if (!there) {
			System.err.println("SKIPPED: there is no node (apt-get install nodejs)");
		}
		Assumptions.assumeTrue(there, "there is no node");
	}

	@Test
	void fillsThePrefetchByOurTemplatesAndReadsTheCard() throws Exception {
		JsonNode printed = call("established-on-warfarin");
		assertThat(printed.path("prefetch")).extracting(JsonNode::asText)
			.containsExactly(Stream.of(PrefetchKey.values()).map(PrefetchKey::key).toArray(String[]::new));
		JsonNode card = printed.path("cards").path(0);
		assertThat(card.path("source").path("topic").path("code").asText())
			.isEqualTo("establishedOnVitaminKAntagonist");
		assertThat(card.path("indicator").asText()).isEqualTo("critical");
	}

	private JsonNode call(String patient) throws Exception {
		Process process = new ProcessBuilder("node", "src/service/test/node/medplum-client.mjs",
				NpmPackage.require("core").toString(), "http://localhost:" + this.port, patient)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isZero();
		return new ObjectMapper().readTree(output);
	}

}
