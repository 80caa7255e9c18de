package org.calciphylaxis.advisor.screening.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.apache.spark.sql.SparkSession;
import org.calciphylaxis.advisor.screening.bulk.BulkExport;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.calciphylaxis.advisor.screening.input.Grouping;
import org.calciphylaxis.advisor.screening.job.DryRun;
import org.calciphylaxis.advisor.screening.job.ScreeningJob;
import org.calciphylaxis.advisor.screening.job.ScreeningRequest;
import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;
import org.calciphylaxis.advisor.screening.report.BurdenReport;
import org.calciphylaxis.advisor.screening.report.ServiceReport;
import org.calciphylaxis.advisor.terminology.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code screen}: judges every patient of a folder of FHIR Bulk Data. */
@Command(name = "screen", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Judges every patient of a folder of FHIR Bulk Data by the rules of Calciphylaxis Advisor.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0: the results are whole", "1: the screening has failed", "2: an option is wrong" })
final class ScreenCommand implements Callable<Integer> {

	@Option(names = "--input", required = true, paramLabel = "FOLDER",
			description = "the NDJSON files: local, s3a://, hdfs://; with --from-bulk-server where they are put")
	private String input = "";

	@Option(names = "--output", required = true, paramLabel = "FOLDER", description = "where the results are written")
	private String output = "";

	@Option(names = "--as-of", paramLabel = "DATE",
			description = "the day, or the time with its offset, that charts are judged for; today when not given")
	private @Nullable String asOf;

	@Option(names = "--zone", paramLabel = "ZONE", description = "the site's time zone; the system's when not given")
	private ZoneId zone = ZoneId.systemDefault();

	@Option(names = "--threshold", paramLabel = "NAME=NUMBER",
			description = "a threshold as advisor.rules has it, such as labs.pth-major=800; may be given again")
	private Map<String, String> thresholds = new TreeMap<>();

	@Option(names = "--terminology", paramLabel = "FOLDER",
			description = "the site's own ValueSets and lexicons, as the service's overlay")
	private @Nullable Path terminology;

	@Option(names = "--languages", paramLabel = "LANGUAGE", split = ",",
			description = "of the charts; ${DEFAULT-VALUE}")
	private List<String> languages = Lexicons.LANGUAGES;

	@Option(names = "--group-by", paramLabel = "WHAT",
			description = "what the report tells apart beside age and sex: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}")
	private Grouping grouping = Grouping.NONE;

	@Option(names = "--no-sweep", description = "do not assess what other thresholds would change")
	private boolean withoutSweep;

	@Option(names = "--pseudonymize", paramLabel = "FILE",
			description = "write keyed hashes for ids; the key is the content of the file")
	private @Nullable Path pseudonymKey;

	@Option(names = "--table", paramLabel = "FOLDER",
			description = "keep the relevant lines there, so that the next screening of the same files reads no others")
	private @Nullable String table;

	@Option(names = "--min-cell", paramLabel = "COUNT",
			description = "counts below are not in the report; 1 shows all; ${DEFAULT-VALUE}")
	private int minCell = BurdenReport.DEFAULT_MIN_CELL;

	@Option(names = "--advice-report", paramLabel = "FILE", description = "the service's own advice report, as JSON")
	private @Nullable Path adviceReport;

	@Option(names = "--parts", paramLabel = "NUMBER",
			description = "judge the patients in so many parts, of which a finished one is not computed again;"
					+ " as many as fit the input when not given")
	private int parts;

	@Option(names = "--overwrite", description = "remove what an earlier screening has left in the output")
	private boolean overwrite;

	@Option(names = "--dry-run", description = "say what would be read and how much memory it needs, and stop")
	private boolean dryRun;

	@Option(names = "--event-log", paramLabel = "FOLDER", description = "write Spark's event log there")
	private @Nullable String eventLog;

	@ArgGroup(exclusive = false, heading = "%nTo fetch the input first:%n")
	private @Nullable BulkOptions bulk;

	private final Clock clock;

	private final PrintStream out;

	private final PrintStream log;

	ScreenCommand(Clock clock, PrintStream out, PrintStream log) {
		this.clock = clock;
		this.out = out;
		this.log = log;
	}

	@Override
	public Integer call() throws IOException {
		ScreeningRequest request = request();
		if (this.bulk != null && !this.dryRun) {
			new BulkExport(this.bulk.server(), Path.of(this.input), this.log, this.clock).run();
		}
		try (SparkSession spark = LocalSpark.session(this.eventLog)) {
			if (this.dryRun) {
				int cores = spark.sparkContext().defaultParallelism();
				this.out.print(DryRun.of(this.input, spark.sparkContext().hadoopConfiguration(), cores, this.parts)
					.toText(cores));
				return 0;
			}
			this.out.println(new ScreeningJob(spark, this.log, this.clock).run(request).toText());
			this.out.println("The results are in " + this.output);
			return 0;
		}
	}

	private ScreeningRequest request() {
		if (this.parts < 0) {
			throw new ScreeningFailure("--parts must be 1 or more");
		}
		if (this.minCell < 1) {
			throw new ScreeningFailure("--min-cell must be 1 or more");
		}
		ScreeningSettings settings = new ScreeningSettings(new AsOf(this.zone, this.clock).read(this.asOf), this.zone,
				this.thresholds, TerminologyFiles.read(this.terminology), this.languages, this.grouping,
				!this.withoutSweep, (this.pseudonymKey != null) ? PseudonymKey.read(this.pseudonymKey) : null);
		return new ScreeningRequest(this.input, this.output, this.table, settings, this.minCell,
				(this.adviceReport != null) ? adviceReport(this.adviceReport) : null, this.parts, this.overwrite);
	}

	/** Read before anything else, so that a wrong file costs nobody an hour. */
	private static String adviceReport(Path file) {
		try {
			String report = Files.readString(file);
			ServiceReport.parse(report);
			return report;
		}
		catch (IllegalArgumentException ex) {
			throw new ScreeningFailure(file + " is not usable: " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new ScreeningFailure("Cannot read " + file + ": " + ex.getClass().getSimpleName(), ex);
		}
	}

}
