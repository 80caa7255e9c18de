package org.calciphylaxis.advisor.screening.job;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.calciphylaxis.advisor.screening.input.Grouping;
import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;

/** Screenings in a real Spark on this machine. */
final class ScreeningFixture {

	static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private static final SparkSession SPARK = start();

	private final ByteArrayOutputStream log = new ByteArrayOutputStream();

	private final Path input;

	private final Path output;

	private Grouping grouping = Grouping.NONE;

	private byte[] key;

	private String table;

	private int parts;

	private boolean overwrite;

	ScreeningFixture(Path input, Path output) {
		this.input = input;
		this.output = output;
	}

	private static SparkSession start() {
		System.setProperty("log4j2.configurationFile", "classpath:screening-log4j2.properties");
		SparkSession spark = SparkSession.builder()
			.master("local[2]")
			.appName("screening test")
			.config("spark.ui.enabled", "false")
			.config("spark.sql.shuffle.partitions", "2")
			.config("spark.sql.codegen.wholeStage", "false")
			.config("spark.driver.bindAddress", "127.0.0.1")
			.config("spark.driver.host", "127.0.0.1")
			.config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/screening-warehouse")
			.getOrCreate();
		spark.sparkContext().setLogLevel("ERROR");
		return spark;
	}

	static SparkSession spark() {
		return SPARK;
	}

	ScreeningFixture by(Grouping wanted) {
		this.grouping = wanted;
		return this;
	}

	ScreeningFixture hashing(String secret) {
		this.key = secret.getBytes(StandardCharsets.UTF_8);
		return this;
	}

	ScreeningFixture keeping(Path folder) {
		this.table = folder.toString();
		return this;
	}

	ScreeningFixture inParts(int number) {
		this.parts = number;
		return this;
	}

	ScreeningFixture overwriting() {
		this.overwrite = true;
		return this;
	}

	ScreeningSettings settings() {
		return new ScreeningSettings(NOW, ZoneOffset.UTC, Map.of(), Map.of(), List.of("en", "de"), this.grouping, true,
				this.key);
	}

	ScreeningSummary run() {
		PrintStream out = new PrintStream(this.log, true, StandardCharsets.UTF_8);
		return new ScreeningJob(spark(), out, Clock.fixed(NOW, ZoneOffset.UTC))
			.run(new ScreeningRequest(this.input.toString(), this.output.toString(), this.table, settings(), 1, null,
					this.parts, this.overwrite));
	}

	String log() {
		return this.log.toString(StandardCharsets.UTF_8);
	}

	/** The rows of the results, by patient. */
	Map<String, Row> rows() {
		Map<String, Row> rows = new TreeMap<>();
		spark().read()
			.parquet(this.output.resolve("results.parquet").toString())
			.collectAsList()
			.forEach((row) -> rows.put(row.getAs("patient"), row));
		return rows;
	}

	/**
	 * Each patient's advice with its indicator; none for patients who are advised
	 * nothing.
	 */
	Map<String, List<String>> advice() {
		Map<String, List<String>> advice = new TreeMap<>();
		rows().forEach((patient, row) -> advice.put(patient,
				row.<Row>getList(row.fieldIndex("advice"))
					.stream()
					.map((each) -> each.getString(0) + " " + each.getString(1))
					.toList()));
		return advice;
	}

	/** Why patients are refused, by patient. */
	Map<String, String> refused() {
		Map<String, String> refused = new TreeMap<>();
		spark().read()
			.parquet(this.output.resolve("refused.parquet").toString())
			.collectAsList()
			.forEach((row) -> refused.put(row.getString(0), row.getString(1)));
		return refused;
	}

}
