package org.calciphylaxis.advisor.screening.command;

import java.util.Map;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Spark as {@code spark-submit} has configured it; without it, all cores of this machine.
 * Settings that are given are kept.
 */
final class LocalSpark {

	private static final Map<String, String> DEFAULTS = Map.ofEntries(Map.entry("spark.master", "local[*]"),
			Map.entry("spark.app.name", "calciphylaxis-screening"), Map.entry("spark.ui.enabled", "false"),
			Map.entry("spark.io.compression.codec", "zstd"), Map.entry("spark.sql.autoBroadcastJoinThreshold", "64m"),
			Map.entry("spark.sql.join.preferSortMergeJoin", "false"),
			Map.entry("spark.sql.parquet.compression.codec", "zstd"),
			Map.entry("spark.sql.files.maxPartitionBytes", "64m"),
			// of a large input fewer and larger ones: each is fetched from by each task
			// of the sort
			Map.entry("spark.sql.files.maxPartitionNum", "10000"),
			Map.entry("spark.hadoop.parquet.block.size", String.valueOf(16 * 1024 * 1024)),
			Map.entry("spark.sql.catalogImplementation", "in-memory"),
			// dictionaries of lines that are each another cost more than they save
			Map.entry("spark.sql.inMemoryColumnarStorage.compressed", "false"));

	private static final String LOGGING = "log4j2.configurationFile";

	private LocalSpark() {
	}

	/**
	 * @param eventLog where Spark's event log is written; null for none
	 */
	static SparkSession session(@Nullable String eventLog) {
		keepQuiet();
		SparkConf configuration = new SparkConf();
		DEFAULTS.forEach(configuration::setIfMissing);
		if (configuration.get("spark.master").startsWith("local")) {
			configuration.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
			configuration.setIfMissing("spark.driver.host", "127.0.0.1");
		}
		if (eventLog != null) {
			configuration.set("spark.eventLog.enabled", "true").set("spark.eventLog.dir", eventLog);
		}
		SparkSession spark = SparkSession.builder().config(configuration).getOrCreate();
		spark.sparkContext().setLogLevel("ERROR");
		return spark;
	}

	/** Under {@code spark-submit} the installation says what is logged. */
	private static void keepQuiet() {
		if (System.getenv("SPARK_ENV_LOADED") == null && System.getProperty(LOGGING) == null) {
			System.setProperty(LOGGING, "classpath:screening-log4j2.properties");
		}
	}

}
