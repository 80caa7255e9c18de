package org.calciphylaxis.advisor.screening.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Options, and what is said of wrong ones. */
class ScreeningCommandLineTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@Test
	void dayMeansItsEndAtTheSite() {
		AsOf berlin = new AsOf(ZoneId.of("Europe/Berlin"), CLOCK);
		assertThat(berlin.read("2026-11-22")).isEqualTo("2026-11-22T22:59:59Z");
		assertThat(berlin.read("2026-11-22T12:00:00+01:00")).isEqualTo("2026-11-22T11:00:00Z");
		assertThat(berlin.read(null)).isEqualTo("2026-11-23T22:59:59Z");
		assertThatExceptionOfType(ScreeningFailure.class).isThrownBy(() -> berlin.read("yesterday"))
			.withMessageContaining("--as-of");
	}

	@ParameterizedTest
	@CsvSource({ "--min-cell, 0, --min-cell", "--as-of, soon, --as-of", "--group-by, bed, --group-by",
			"--zone, Mars, --zone", "--pseudonymize, /nowhere/key, /nowhere/key", "--parts, -1, --parts",
			"--terminology, /nowhere, --terminology" })
	void wrongOptionIsNamed(String option, String value, String named) {
		assertThat(run("--input", "in", "--output", "out", option, value)).isNotZero();
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains(named);
	}

	@Test
	void shortKeyIsRefusedAndNotRepeated(@TempDir Path folder) throws IOException {
		Path key = Files.writeString(folder.resolve("key"), "hunter2");
		assertThat(run("--input", "in", "--output", "out", "--pseudonymize", key.toString())).isEqualTo(1);
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("less than 16 bytes").doesNotContain("hunter2");
	}

	@Test
	void inputAndOutputAreRequired() {
		assertThat(run()).isEqualTo(2);
		assertThat(this.said.toString(StandardCharsets.UTF_8)).contains("--input").contains("--output");
	}

	private int run(String... arguments) {
		PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return ScreeningCommandLine.run(CLOCK, out, out, arguments);
	}

}
