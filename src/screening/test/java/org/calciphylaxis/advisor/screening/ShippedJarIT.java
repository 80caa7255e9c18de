package org.calciphylaxis.advisor.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The jar as users run it. */
class ShippedJarIT {

	@TempDir
	private Path folder;

	@Test
	void screensAFolderAndSaysWhatItHasDone() throws IOException, InterruptedException {
		Path input = new BulkData().patient("a").onDialysis("a").withLivedo("a").in(this.folder.resolve("in"));
		Path events = Files.createDirectories(this.folder.resolve("events"));
		String said = ShippedJar.run("--input", input.toString(), "--output", this.folder.resolve("out").toString(),
				"--as-of", "2026-11-22", "--zone", "UTC", "--event-log", events.toUri().toString());
		assertThat(said).contains("1 patients were judged, 1 of them advised");
		assertThat(ShippedJar.advice(this.folder.resolve("out"))).containsEntry("a", List.of("suspected warning"));
		try (Stream<Path> logs = Files.walk(events)) {
			assertThat(logs.filter(Files::isRegularFile)).isNotEmpty();
		}
	}

	@Test
	void dryRunReadsNothing() throws IOException, InterruptedException {
		Path input = new BulkData().with("Patient.ndjson", "no JSON at all").in(this.folder.resolve("in"));
		assertThat(ShippedJar.run("--input", input.toString(), "--output", this.folder.resolve("out").toString(),
				"--dry-run"))
			.contains("1 files")
			.contains("the heap needs about");
		assertThat(this.folder.resolve("out")).doesNotExist();
	}

	@Test
	void namesTheGzipFileThatIsNone() throws IOException {
		Path input = new BulkData().patient("a").in(this.folder.resolve("in"));
		Files.writeString(input.resolve("Observation.ndjson.gz"), "this is not gzip");
		assertThatThrownBy(
				() -> ShippedJar.run("--input", input.toString(), "--output", this.folder.resolve("out").toString()))
			.hasMessageContaining("Observation.ndjson.gz")
			.hasMessageContaining("no whole gzip file");
		assertThat(this.folder.resolve("out/_SUCCESS")).doesNotExist();
		assertThat(this.folder.resolve("out/results.csv")).doesNotExist();
	}

}
