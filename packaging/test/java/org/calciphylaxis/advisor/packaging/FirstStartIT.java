package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever types the commands of the page gets the card that the page shows. */
class FirstStartIT {

	private static final Pattern BLOCK = Pattern.compile("(?s)```(bash|json)\\n(.*?)```");

	@TempDir
	private Path home;

	@Test
	void theCommandsLeadToTheCard() throws Exception {
		String page = section("## The first production start");
		String answer = run(page);
		JsonNode cards = new ObjectMapper().readTree(answer.substring(answer.indexOf("{\"cards\""))).path("cards");
		JsonNode shown = new ObjectMapper().readTree(blocks(page, "json").get(0)).path("cards");
		assertThat(cards).hasSameSizeAs(shown);
		assertThat(cards.get(0).path("indicator")).isEqualTo(shown.get(0).path("indicator"));
		assertThat(cards.at("/0/source/topic/code")).isEqualTo(shown.at("/0/source/topic/code"));
	}

	@Test
	void theSettingsAreTenLines() throws IOException {
		String page = section("## The first production start");
		String settings = page.substring(page.indexOf("spring.config.import"), page.indexOf("\nYAML\n"));
		assertThat(settings.lines()).hasSize(10);
	}

	/**
	 * Runs the commands in the order of the page, in a home of their own. Only the ports
	 * are others, and the jar is the one that is there.
	 */
	private String run(String page) throws IOException, InterruptedException {
		String script = blocks(page, "bash").stream()
			.filter((block) -> !block.startsWith("mvn "))
			.collect(Collectors.joining("\n"))
			.replace("localhost:8081", "localhost:" + freePort())
			.replace("localhost:8082", "localhost:" + freePort());
		Process shell = shell("set -euo pipefail\n" + script);
		String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(shell.waitFor(15, TimeUnit.MINUTES)).isTrue();
		assertThat(shell.exitValue()).as(output).isZero();
		return output;
	}

	private Process shell(String script) throws IOException {
		ProcessBuilder shell = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
		shell.environment().put("HOME", this.home.toString());
		List<Integer> ports = Pattern.compile("localhost:(\\d+)")
			.matcher(script)
			.results()
			.map((port) -> Integer.valueOf(port.group(1)))
			.toList();
		shell.environment().put("MANAGEMENT_SERVER_PORT", ports.get(0).toString());
		shell.environment().put("SERVER_PORT", ports.get(1).toString());
		return shell.start();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String section(String heading) throws IOException {
		String page = Files.readString(Path.of("docs/operations.md"));
		int begin = page.indexOf(heading);
		return page.substring(begin, page.indexOf("\n## ", begin + 1));
	}

	private static List<String> blocks(String text, String language) {
		return BLOCK.matcher(text)
			.results()
			.filter((block) -> language.equals(block.group(1)))
			.map((MatchResult block) -> block.group(2))
			.toList();
	}

}
