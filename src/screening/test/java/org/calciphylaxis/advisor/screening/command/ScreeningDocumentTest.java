package org.calciphylaxis.advisor.screening.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.screening.report.BurdenReport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/screening.md says what the command has. */
class ScreeningDocumentTest {

	private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

	private final CommandLine command = new CommandLine(new ScreenCommand(Clock.systemUTC(), System.out, System.err));

	@Test
	void everyOptionIsInTheTableAndNoOther() throws IOException {
		List<String> options = this.command.getCommandSpec()
			.options()
			.stream()
			.filter((option) -> !option.usageHelp() && !option.versionHelp())
			.map(OptionSpec::longestName)
			.toList();
		assertThat(document().lines()
			.filter((line) -> line.startsWith("| `--"))
			.flatMap((line) -> options(line.substring(0, line.indexOf('|', 1)))))
			.containsExactlyInAnyOrderElementsOf(options);
	}

	@Test
	void theSmallestCountIsTheDefault() throws IOException {
		assertThat(document()).contains("| `--min-cell COUNT` | smaller counts are not in the report | "
				+ BurdenReport.DEFAULT_MIN_CELL + " |");
	}

	@Test
	void itsExamplesNameOptionsThatThereAre() throws IOException {
		List<String> examples = document().replace("\\\n", " ")
			.lines()
			.filter((line) -> line.startsWith("src/screening/screen "))
			.toList();
		assertThat(examples).isNotEmpty()
			.allSatisfy((example) -> assertThat(options(example))
				.allMatch((name) -> this.command.getCommandSpec().findOption(name) != null));
	}

	private static Stream<String> options(String text) {
		return OPTION.matcher(text).results().map(MatchResult::group);
	}

	private static String document() throws IOException {
		return Files.readString(Path.of("docs/screening.md"));
	}

}
