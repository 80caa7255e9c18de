package org.calciphylaxis.advisor.screening.job;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.screening.files.FailureMessages;
import org.calciphylaxis.advisor.screening.files.Folder;
import org.calciphylaxis.advisor.screening.files.InputFiles;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.calciphylaxis.advisor.screening.input.LineCounts.Reason;
import org.calciphylaxis.advisor.screening.input.LineCounts;
import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;
import org.calciphylaxis.advisor.screening.patient.ThresholdSweep;
import org.calciphylaxis.advisor.screening.report.BurdenReport;
import org.calciphylaxis.advisor.screening.report.BurdenStatistics;
import org.calciphylaxis.advisor.screening.report.InputCounts;
import org.calciphylaxis.advisor.screening.report.ReportContext;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

/** A screening from files to report. */
public final class ScreeningJob {

	private final SparkSession spark;

	private final PrintStream log;

	private final Clock clock;

	/**
	 * @param log receives the progress
	 */
	public ScreeningJob(SparkSession spark, PrintStream log, Clock clock) {
		this.spark = spark;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Screens.
	 * @throws ScreeningFailure if it cannot go on
	 * @throws IllegalArgumentException if a threshold is none
	 */
	public ScreeningSummary run(ScreeningRequest request) {
		Instant begin = this.clock.instant();
		ExecutorRules rules = ExecutorRules.of(request.settings());
		rules.get();
		Configuration hadoop = this.spark.sparkContext().hadoopConfiguration();
		InputFiles input = InputFiles.list(request.input(), hadoop);
		RunFingerprints fingerprints = RunFingerprints.of(input, request.settings());
		OutputFolder output = OutputFolder.open(request, fingerprints.run(), hadoop);
		Folder tableFolder = (request.table() != null) ? Folder.at(request.table(), hadoop) : output.work().in("table");
		TaskMetrics tasks = new TaskMetrics();
		this.spark.sparkContext().addSparkListener(tasks);
		try (Progress progress = new Progress(this.spark.sparkContext(), tasks, input, this.log, this.clock)) {
			progress.reading();
			Partitioning size = Partitioning.of(input.textBytes(), this.spark.sparkContext().defaultParallelism(),
					request.parts());
			try (ChartTable table = ChartTable.of(this.spark, tableFolder, input, rules, size, fingerprints.table())) {
				Outcomes outcomes = judge(table, output, rules, progress);
				progress.say("writing the results");
				return finish(request, input, table, outcomes.all(), output, tasks, begin);
			}
		}
		catch (ScreeningFailure ex) {
			throw ex;
		}
		catch (Exception ex) {
			// Scala throws checked exceptions without saying so
			throw FailureMessages.translate(ex);
		}
		finally {
			this.spark.sparkContext().removeSparkListener(tasks);
		}
	}

	private Outcomes judge(ChartTable table, OutputFolder output, ExecutorRules rules, Progress progress) {
		Outcomes outcomes = new Outcomes(this.spark, output.work().in("outcomes"), table.waves());
		List<Integer> open = outcomes.open();
		progress.judging(open.size(), table.waves());
		for (int wave : open) {
			outcomes.judge(wave, table.wave(wave), rules, progress);
			progress.finished();
		}
		return outcomes;
	}

	private ScreeningSummary finish(ScreeningRequest request, InputFiles input, ChartTable table, Dataset<Row> outcomes,
			OutputFolder output, TaskMetrics tasks, Instant begin) {
		ResultFiles.write(outcomes, output.folder());
		Row sums = outcomes
			.agg(sum("superseded"), sum(lit(1)), sum(when(col("refused").isNotNull(), 1).otherwise(0)),
					sum(when(coalesce(size(col("advice")), lit(0)).gt(0), 1).otherwise(0)),
					sum(when(col("cutResources").gt(0), 1).otherwise(0)))
			.head();
		LineCounts counts = table.counts();
		InputCounts read = counts(input, counts, sums.isNullAt(0) ? 0 : sums.getLong(0), table.deleted());
		BurdenReport report = BurdenReport.of(statistics(outcomes), context(request, read));
		output.folder().write("report.html", report.html());
		output.folder().write("report.json", report.json());
		ScreeningSummary summary = new ScreeningSummary(read, sums.getLong(1), sums.getLong(2), sums.getLong(3),
				sums.getLong(4), counts.brokenByFile(),
				Duration.between(begin, this.clock.instant()).toMillis() / 1000.0, tasks.cpuSeconds(),
				tasks.shuffledBytes(), tasks.peakTaskBytes());
		output.folder().write("summary.json", summary.toJson());
		output.finish();
		return summary;
	}

	private static BurdenStatistics statistics(Dataset<Row> outcomes) {
		FlatMapFunction<Iterator<Row>, BurdenStatistics> count = (rows) -> {
			BurdenStatistics statistics = new BurdenStatistics();
			rows.forEachRemaining((row) -> statistics.add(OutcomeRows.outcome(row)));
			return List.of(statistics).iterator();
		};
		return outcomes.toJavaRDD().mapPartitions(count).treeReduce(BurdenStatistics::merge);
	}

	private static InputCounts counts(InputFiles input, LineCounts counts, long superseded, long deleted) {
		return new InputCounts(input.files().size(), input.bytes(), counts.count(Reason.LINE),
				counts.count(Reason.BLANK), counts.count(Reason.BROKEN), counts.count(Reason.OTHER_TYPE),
				counts.count(Reason.IRRELEVANT), counts.count(Reason.WITHOUT_PATIENT), superseded, deleted);
	}

	private ReportContext context(ScreeningRequest request, InputCounts read) {
		ScreeningSettings settings = request.settings();
		return new ReportContext(settings.asOf().atZone(settings.zone()).toLocalDate(), this.clock.instant(),
				Assessor.RULES_VERSION, read,
				settings.sweep() ? ThresholdSweep.variants(settings.thresholds()) : List.of(),
				settings.grouping().title(), request.minCell(), request.adviceReport());
	}

}
