package org.calciphylaxis.advisor.screening.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.calciphylaxis.advisor.screening.BulkData;
import org.calciphylaxis.advisor.screening.files.Folder;
import org.calciphylaxis.advisor.screening.files.InputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A screening that is started again, and one of a table that an earlier one has kept. */
class RestartIT {

	@TempDir
	private Path folder;

	@Test
	void finishedPartIsNotComputedAgainAndTheResultIsTheSame() throws IOException {
		Path input = patients(20).in(this.folder.resolve("in"));
		ScreeningFixture whole = new ScreeningFixture(input, this.folder.resolve("whole")).inParts(4);
		whole.run();
		Path output = this.folder.resolve("again");
		Path work = output.resolve("_work");
		ScreeningFixture again = new ScreeningFixture(input, output).inParts(4).keeping(this.folder.resolve("table"));
		again.run();
		leaveHalfOf(again, output, work);
		ScreeningFixture resumed = new ScreeningFixture(input, output).inParts(4).keeping(this.folder.resolve("table"));
		resumed.run();
		assertThat(resumed.log()).contains("2 of 4 parts are finished already");
		assertThat(resumed.advice()).isEqualTo(whole.advice());
		assertThat(csv(output)).isEqualTo(csv(this.folder.resolve("whole")));
	}

	/** As a process that was killed has left it: two of four parts, and no results. */
	private void leaveHalfOf(ScreeningFixture screening, Path output, Path work) throws IOException {
		InputFiles input = InputFiles.list(this.folder.resolve("in").toString(),
				ScreeningFixture.spark().sparkContext().hadoopConfiguration());
		for (String name : List.of("_SUCCESS", "results.parquet", "results.csv", "refused.parquet", "refused.csv",
				"report.html", "report.json", "summary.json")) {
			Folder.at(output.resolve(name).toString(), ScreeningFixture.spark().sparkContext().hadoopConfiguration())
				.delete();
		}
		ScreeningFixture half = new ScreeningFixture(this.folder.resolve("in"), this.folder.resolve("half"));
		RunFingerprints fingerprints = RunFingerprints.of(input, screening.settings());
		Files.createDirectories(work);
		Files.writeString(work.resolve("run.txt"), fingerprints.run());
		ExecutorRules rules = ExecutorRules.of(half.settings());
		Folder table = Folder.at(this.folder.resolve("table").toString(),
				ScreeningFixture.spark().sparkContext().hadoopConfiguration());
		try (ChartTable charts = ChartTable.of(ScreeningFixture.spark(), table, input, rules, new Partitioning(8, 4),
				fingerprints.table())) {
			for (int wave : List.of(0, 1)) {
				Outcomes
					.judged(charts.wave(wave), rules, ScreeningFixture.spark().sparkContext().longAccumulator(),
							ScreeningFixture.spark().sparkContext().longAccumulator())
					.write()
					.parquet(work.resolve("outcomes/part-0000" + wave).toString());
			}
		}
	}

	@Test
	void chartsOfAKeptTableAreGatheredWithoutAShuffle() throws IOException {
		Path input = patients(5).in(this.folder.resolve("in"));
		ScreeningFixture first = new ScreeningFixture(input, this.folder.resolve("first"))
			.keeping(this.folder.resolve("table"));
		first.run();
		InputFiles files = InputFiles.list(input.toString(),
				ScreeningFixture.spark().sparkContext().hadoopConfiguration());
		ExecutorRules rules = ExecutorRules.of(first.settings());
		Folder table = Folder.at(this.folder.resolve("table").toString(),
				ScreeningFixture.spark().sparkContext().hadoopConfiguration());
		try (ChartTable charts = ChartTable.of(ScreeningFixture.spark(), table, files, rules, new Partitioning(2, 1),
				RunFingerprints.of(files, first.settings()).table())) {
			Dataset<Row> judged = Outcomes.judged(charts.wave(0), rules,
					ScreeningFixture.spark().sparkContext().longAccumulator(),
					ScreeningFixture.spark().sparkContext().longAccumulator());
			assertThat(judged.queryExecution().executedPlan().toString()).doesNotContain("Exchange");
			assertThat(judged.count()).isEqualTo(5);
		}
	}

	@Test
	void tableOfOtherFilesIsMadeAnew() throws IOException {
		Path table = this.folder.resolve("table");
		Path input = patients(1).in(this.folder.resolve("in"));
		new ScreeningFixture(input, this.folder.resolve("first")).keeping(table).run();
		new BulkData().with("more.ndjson", "{'resourceType':'Patient','id':'new','birthDate':'1970'}").in(input);
		ScreeningFixture second = new ScreeningFixture(input, this.folder.resolve("second")).keeping(table);
		second.run();
		assertThat(second.advice()).isEqualTo(Map.of("p0", List.of("SUSPECTED WARNING"), "new", List.of()));
	}

	private static BulkData patients(int number) {
		BulkData data = new BulkData();
		IntStream.range(0, number).mapToObj((at) -> "p" + at).forEach((id) -> {
			data.patient(id).onDialysis(id);
			if (number < 2 || id.hashCode() % 2 == 0) {
				data.withLivedo(id);
			}
		});
		return data;
	}

	private static List<String> csv(Path output) throws IOException {
		try (Stream<Path> parts = Files.list(output.resolve("results.csv"))) {
			return parts.filter((file) -> file.toString().endsWith(".csv")).flatMap((file) -> {
				try {
					return Files.readAllLines(file).stream();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).sorted().distinct().toList();
		}
	}

}
