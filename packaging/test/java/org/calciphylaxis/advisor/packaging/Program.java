package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program of the machine. Where it is missing, CI fails and other machines skip the
 * test and say so.
 */
record Program(List<String> command) {

	/** Requires that it is installed. */
	static Program of(String... command) {
		if (!isInstalled(command[0])) {
			assertThat(System.getenv("CI")).as(command[0] + " is not installed").isNotEqualTo("true");
			Assumptions.abort("There is no " + command[0] + " here, so nothing was checked with it.");
		}
		return new Program(List.of(command));
	}

	/** Whether it is installed and succeeds with these arguments. */
	boolean isThere(String... arguments) {
		return isInstalled(this.command.get(0)) && run(arguments).status() == 0;
	}

	private static boolean isInstalled(String name) {
		return Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, name)));
	}

	/** What it prints, errors included; throws an assertion error when it fails. */
	String output(String... arguments) {
		Result result = run(arguments);
		assertThat(result.status()).as(result.output()).isZero();
		return result.output();
	}

	Result run(String... arguments) {
		try {
			Process process = new ProcessBuilder(Stream.concat(this.command.stream(), Stream.of(arguments)).toList())
				.redirectErrorStream(true)
				.start();
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
			return new Result(process.exitValue(), output);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** How it ended, and what it printed. */
	record Result(int status, String output) {
	}

}
