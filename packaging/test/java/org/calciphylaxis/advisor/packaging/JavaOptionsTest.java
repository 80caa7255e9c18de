package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When Java compiles is the same wherever the service is run, and is explained. */
class JavaOptionsTest {

	private static final Pattern SECOND_COMPILER = Pattern.compile("-XX:Tier4\\w+=\\d+");

	@Test
	void imageAndDebianPackageGiveTheSecondCompilerTheSameWork() {
		List<String> options = secondCompiler("packaging/image/java.options");

		assertThat(options).hasSize(4);
		assertThat(secondCompiler("packaging/debian/files/default")).isEqualTo(options);
		assertThat(secondCompiler("docs/operations.md")).isEqualTo(options);
		assertThat(secondCompiler("docs/performance.md")).isEqualTo(options);
	}

	/** Else every start with the cache would compile what the training compiled. */
	@Test
	void trainingLeavesTheSecondCompilerOut() {
		assertThat(secondCompiler("packaging/aot/train")).hasSize(4).allMatch((option) -> threshold(option) >= 60_000);
	}

	private static int threshold(String option) {
		return Integer.parseInt(option.substring(option.indexOf('=') + 1));
	}

	private static List<String> secondCompiler(String file) {
		try {
			return SECOND_COMPILER.matcher(Files.readString(Path.of(file))).results().map(MatchResult::group).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
