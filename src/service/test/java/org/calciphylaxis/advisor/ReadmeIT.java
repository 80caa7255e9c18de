package org.calciphylaxis.advisor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever types what README says gets what README shows. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
class ReadmeIT {

	@LocalServerPort
	private int port;

	/** Members that README leaves out are no difference; another number of cards is. */
	@Test
	void everyCurlGetsTheAnswerThatFollowsIt() throws Exception {
		int checked = 0;
		for (ReadmeExamples example : ReadmeExamples.examples()) {
			if (example.command().startsWith("curl ")) {
				String answer = run(example.command().replace("localhost:8081", "localhost:" + this.port));
				JSONAssert.assertEquals(example.answer().orElseThrow(), answer, false);
				checked++;
			}
		}
		assertThat(checked).isPositive();
	}

	private static String run(String command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true)
			.directory(RepositoryFiles.file("").toFile())
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as(output).isZero();
		return output;
	}

}
