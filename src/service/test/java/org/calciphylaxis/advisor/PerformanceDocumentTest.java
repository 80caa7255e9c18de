package org.calciphylaxis.advisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of docs/performance.md can be given as they stand there. */
class PerformanceDocumentTest {

	private static final String BENCHMARKS = "src/benchmarks/main/java/";

	private static final String DOCUMENT = RepositoryFiles.text(Path.of("docs/performance.md"));

	@Test
	void everyBenchmarkIsThere() {
		List<String> classes = found("-Dbenchmark=([\\w.]+)");

		assertThat(classes).hasSizeGreaterThan(1)
			.allMatch((name) -> Files.exists(RepositoryFiles.file(BENCHMARKS + name.replace('.', '/') + ".java")));
		assertThat(found("`(\\w+(?:Benchmark|LoadTest))`")).allMatch((name) -> RepositoryFiles.files(".java")
			.stream()
			.anyMatch((file) -> file.startsWith(BENCHMARKS) && file.endsWith(name + ".java")));
	}

	@Test
	void everyArgumentIsRead() {
		String loadTest = RepositoryFiles
			.text(Path.of(BENCHMARKS + "org/calciphylaxis/advisor/benchmarks/ServiceLoadTest.java"));

		assertThat(found("\\| `-D(\\w+)=")).hasSizeGreaterThan(3)
			.allMatch((name) -> loadTest.contains("getProperty(\"" + name + "\"")
					|| loadTest.contains("getInteger(\"" + name + "\""));
	}

	@Test
	void everyScriptIsThereAndCanBeRun() {
		assertThat(found("(?m)^(?:\\w+=\\S+ )*(packaging/\\S+)")).isNotEmpty()
			.allMatch((script) -> Files.isExecutable(RepositoryFiles.file(script)));
	}

	@Test
	void everyTestThatCountsWorkIsThere() {
		assertThat(found("`(\\w+(?:Test|IT))`")).isNotEmpty()
			.allMatch((
					name) -> RepositoryFiles.files(".java").stream().anyMatch((file) -> file.endsWith(name + ".java")));
	}

	private static List<String> found(String pattern) {
		return Pattern.compile(pattern)
			.matcher(DOCUMENT)
			.results()
			.map((result) -> result.group(1))
			.distinct()
			.toList();
	}

}
