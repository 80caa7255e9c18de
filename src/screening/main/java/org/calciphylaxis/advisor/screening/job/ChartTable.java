package org.calciphylaxis.advisor.screening.job;

import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.calciphylaxis.advisor.screening.files.Folder;
import org.calciphylaxis.advisor.screening.files.InputFiles;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;
import org.calciphylaxis.advisor.screening.input.LineCounts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

/**
 * The relevant lines of all patients on disk, bucketed by patient, so that charts are
 * gathered without a shuffle, now and in every later screening of the same input.
 */
final class ChartTable implements AutoCloseable {

	private static final String INFO = "table.json";

	private static final String LINES = "lines";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final SparkSession spark;

	private final String name = "screening_" + UUID.randomUUID().toString().replace("-", "");

	private final TableInfo info;

	private ChartTable(SparkSession spark, TableInfo info) {
		this.spark = spark;
		this.info = info;
	}

	/**
	 * Opens the table that an earlier run has finished of the same input, else makes it.
	 */
	static ChartTable of(SparkSession spark, Folder folder, InputFiles input, ExecutorRules rules, Partitioning size,
			String fingerprint) {
		TableInfo info = folder.read(INFO)
			.map(ChartTable::parse)
			.filter((found) -> found.fingerprint().equals(fingerprint))
			.orElse(null);
		if (info != null) {
			ChartTable table = new ChartTable(spark, info);
			table.register(folder.in(LINES));
			return table;
		}
		folder.delete();
		folder.create();
		return write(spark, folder, input, rules, size, fingerprint);
	}

	private static ChartTable write(SparkSession spark, Folder folder, InputFiles input, ExecutorRules rules,
			Partitioning size, String fingerprint) {
		try (ChartLines lines = new ChartLines(spark, input, rules)) {
			LineCounts counts = lines.counts();
			if (counts.count(LineCounts.Reason.PATIENT) == 0) {
				throw new ScreeningFailure("There is no Patient in " + input.folder() + ": "
						+ counts.count(LineCounts.Reason.LINE) + " lines were read");
			}
			TableInfo info = new TableInfo(fingerprint, size.buckets(), size.waves(), counts.toJson(), lines.deleted());
			ChartTable table = new ChartTable(spark, info);
			lines.ofPatients()
				.select(ChartLines.columns().stream().map((column) -> col(column)).toArray(Column[]::new))
				.withColumn("wave", pmod(xxhash64(col("patient")), lit(size.waves())).cast("int"))
				.repartitionById(size.tasks(),
						col("wave").multiply(size.buckets()).plus(pmod(hash(col("patient")), lit(size.buckets()))))
				.write()
				.mode(SaveMode.Overwrite)
				.format("parquet")
				.option("path", folder.in(LINES).uri())
				.partitionBy("wave")
				.bucketBy(size.buckets(), "patient")
				.sortBy("patient")
				.saveAsTable(table.name);
			folder.write(INFO, format(info));
			return table;
		}
	}

	/** Tells Spark of files that another run has written. */
	private void register(Folder lines) {
		this.spark.sql("""
				CREATE TABLE %s (patient STRING, kind STRING, type STRING, id STRING, updated BIGINT, concepts STRING,
				time BIGINT, json STRING, products ARRAY<STRING>, wave INT) USING parquet PARTITIONED BY (wave)
				CLUSTERED BY (patient) SORTED BY (patient) INTO %d BUCKETS LOCATION '%s'""".formatted(this.name,
				this.info.buckets(), lines.uri().replace("\\", "\\\\").replace("'", "\\'")));
		this.spark.catalog().recoverPartitions(this.name);
	}

	/** The lines of a part of the patients. */
	Dataset<Row> wave(int wave) {
		return this.spark.table(this.name).where(col("wave").equalTo(wave)).drop("wave");
	}

	int waves() {
		return this.info.waves();
	}

	LineCounts counts() {
		return LineCounts.fromJson(this.info.counts());
	}

	/** Lines taken away by deletions. */
	long deleted() {
		return this.info.deleted();
	}

	private static TableInfo parse(String json) {
		try {
			return JSON.readValue(json, TableInfo.class);
		}
		catch (JsonProcessingException ex) {
			return new TableInfo("", 1, 1, "{}", 0);
		}
	}

	private static String format(TableInfo info) {
		try {
			return JSON.writeValueAsString(info);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Forgets the table; its files stay. */
	@Override
	public void close() {
		this.spark.sql("DROP TABLE IF EXISTS " + this.name);
	}

}
