package org.calciphylaxis.advisor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands of docs/operations/maintenance.md, run by the shell as they stand there.
 */
public final class MaintenancePage {

	private static final Pattern COMMANDS = Pattern.compile("(?s)```bash\\n(.*?)```");

	private MaintenancePage() {
	}

	/**
	 * Runs the commands of the one block that starts so, from a folder. Where a program
	 * that they need is missing, CI fails and other machines skip the test and say so.
	 */
	public static void run(String start, Path folder, Map<String, String> environment) throws Exception {
		String program = start.substring(0, (start + " ").indexOf(' '));
		if (!program.contains("/") && !isInstalled(program)) {
			assertThat(System.getenv("CI")).as(program + " is not installed").isNotEqualTo("true");
			Assumptions.abort("There is no " + program + " here, so nothing was tested with it.");
		}
		ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", block(start))
			.directory(folder.toFile())
			.redirectErrorStream(true);
		shell.environment().putAll(environment);
		Process process = shell.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
	}

	private static String block(String start) {
		return COMMANDS.matcher(RepositoryFiles.text(Path.of("docs/operations/maintenance.md")))
			.results()
			.map((block) -> block.group(1))
			.filter((block) -> block.startsWith(start))
			.findAny()
			.orElseThrow(() -> new AssertionError("No commands start with: " + start));
	}

	private static boolean isInstalled(String program) throws IOException {
		try (Stream<String> folders = Stream.of(System.getenv("PATH").split(":"))) {
			return folders.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
		}
	}

}
