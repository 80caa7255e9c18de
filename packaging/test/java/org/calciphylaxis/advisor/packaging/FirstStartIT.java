package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever types the commands of the page gets the card that the page shows, and has it
 * still after an upgrade.
 */
class FirstStartIT {

	private static final Pattern BLOCK = Pattern.compile("(?s)```(bash|json)\\n(.*?)```");

	@TempDir
	private Path home;

	@Test
	void theCommandsLeadToTheCard() throws Exception {
		String page = section("## The first production start");
		String answer = run(page);
		JsonNode cards = json(answer, "{\"cards\"").path("cards");
		JsonNode shown = new ObjectMapper().readTree(blocks(page, "json").get(0)).path("cards");
		assertThat(cards).hasSameSizeAs(shown);
		assertThat(cards.get(0).path("indicator")).isEqualTo(shown.get(0).path("indicator"));
		assertThat(cards.at("/0/source/topic/code")).isEqualTo(shown.at("/0/source/topic/code"));
		assertThat(json(answer, "{\"from\"").at("/live/0/shown").asInt()).isEqualTo(1);
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
		List<String> commands = new ArrayList<>(blocks(page, "bash"));
		commands.removeIf((block) -> block.startsWith("mvn "));
		commands.addAll(upgrade(commands));
		String script = String.join("\n", commands)
			.replace("localhost:8081", "localhost:" + freePort())
			.replace("localhost:8082", "localhost:" + freePort());
		Process shell = shell("set -euo pipefail\n" + script);
		String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(shell.waitFor(15, TimeUnit.MINUTES)).isTrue();
		assertThat(shell.exitValue()).as(output).isZero();
		return output;
	}

	/** Stopped, backed up, replaced, started, asked, stopped, and all of it undone. */
	private static List<String> upgrade(List<String> firstStart) throws IOException {
		List<String> maintenance = blocks(Files.readString(Path.of("docs/operations/maintenance.md")), "bash");
		String start = starting(firstStart, "(cd ~/calciphylaxis-advisor && exec java");
		return List.of("wait $! || true", starting(maintenance, "cp -a "), starting(maintenance, "mv ~"), start,
				"curl -fs localhost:8082/actuator/advice-report", "kill $!; wait $! || true",
				starting(maintenance, "rm -r "), starting(maintenance, "mv ~/calciphylaxis-advisor/before.jar"),
				"[ -f ~/calciphylaxis-advisor/data/advisor.mv.db ] && [ ! -e ~/calciphylaxis-advisor/before.jar ]");
	}

	private static String starting(List<String> blocks, String start) {
		return blocks.stream().filter((block) -> block.startsWith(start)).findFirst().orElseThrow();
	}

	private static JsonNode json(String output, String start) throws IOException {
		return new ObjectMapper().readTree(output.substring(output.indexOf(start)));
	}

	private Process shell(String script) throws IOException {
		ProcessBuilder shell = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
		shell.environment().put("HOME", this.home.toString());
		shell.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
		List<Integer> ports = Pattern.compile("http://localhost:(\\d+)")
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
