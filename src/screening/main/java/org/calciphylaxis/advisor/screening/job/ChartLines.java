package org.calciphylaxis.advisor.screening.job;

import java.util.Arrays;
import java.util.List;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.calciphylaxis.advisor.screening.files.InputFiles;
import org.calciphylaxis.advisor.screening.input.ChartLine.Kind;
import org.calciphylaxis.advisor.screening.input.LineCounts;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.substring_index;

/**
 * What of the input goes on to charts: read once, with what no rule can use left behind,
 * deletions applied and Medications looked up.
 */
final class ChartLines implements AutoCloseable {

	private static final Encoder<Row> ROWS = Encoders.row(LineRows.SCHEMA);

	private static final String PATIENT = "Patient";

	/** The rules follow a product's ingredients so far, and no further. */
	private static final int INGREDIENT_DEPTH = 2;

	private final Dataset<Row> scanned;

	private final ExecutorRules rules;

	ChartLines(SparkSession spark, InputFiles input, ExecutorRules rules) {
		this.rules = rules;
		MapPartitionsFunction<Row, Row> scan = (lines) -> new LineIterator(lines, rules);
		this.scanned = spark.read()
			.text(input.paths())
			.select(col("value").cast("binary"), col("_metadata.file_name"))
			.mapPartitions(scan, ROWS)
			.persist(StorageLevel.DISK_ONLY());
	}

	/** What was counted; reads the input. */
	LineCounts counts() {
		return of(Kind.COUNTS).select("json")
			.as(Encoders.STRING())
			.collectAsList()
			.stream()
			.map(LineCounts::fromJson)
			.reduce(new LineCounts(), LineCounts::merge);
	}

	/** The lines of all patients, each with the products that it refers to. */
	Dataset<Row> ofPatients() {
		return withProducts(withoutDeleted(of(Kind.FACT)));
	}

	/** How many lines are taken away by deletions. */
	long deleted() {
		Dataset<Row> lines = of(Kind.FACT);
		return deletions().isEmpty() ? 0 : lines.count() - withoutDeleted(lines).count();
	}

	private Dataset<Row> of(Kind kind) {
		return this.scanned.where(col("kind").equalTo(kind.name()));
	}

	private static Column reference() {
		return concat_ws("/", col("type"), col("id"));
	}

	/** The last deletion of each resource; one without a time takes every version. */
	private Dataset<Row> deletions() {
		return of(Kind.DELETION).groupBy(reference().as("gone")).agg(max("updated").as("goneAt"));
	}

	/** A Patient who is deleted takes everything of the patient along. */
	private Dataset<Row> withoutDeleted(Dataset<Row> lines) {
		Dataset<Row> deletions = deletions();
		if (deletions.isEmpty()) {
			return lines;
		}
		Dataset<Row> left = lines.join(deletions, reference().equalTo(col("gone")), "left")
			.where(col("gone").isNull().or(col("updated").gt(col("goneAt"))))
			.drop("gone", "goneAt");
		Dataset<Row> stillThere = left.where(col("type").equalTo(PATIENT)).select(col("id"));
		Dataset<Row> gone = deletions.where(col("gone").startsWith(PATIENT + "/"))
			.select(substring_index(col("gone"), "/", -1).as("id"))
			.join(stillThere, "id", "left_anti")
			.select(col("id").as("gonePatient"));
		return left.join(gone, col("patient").equalTo(col("gonePatient")), "left_anti");
	}

	/**
	 * Spark sends the products to all executors while they are few, and shuffles past
	 * that. Lines that refer to none pass by.
	 */
	private Dataset<Row> withProducts(Dataset<Row> lines) {
		Dataset<Row> orders = lines.where(col("product").isNotNull());
		Dataset<Row> found = orders.drop("products")
			.join(products(), col("product").equalTo(col("reference")), "left")
			.withColumn("products", coalesce(col("found"), array().cast("array<string>")))
			.drop("reference", "found")
			.select(lines.columns()[0], Arrays.copyOfRange(lines.columns(), 1, lines.columns().length));
		ExecutorRules relevance = this.rules;
		MapFunction<Row, Row> resolve = (row) -> ResolvedOrder.of(row, relevance.get().relevance());
		FilterFunction<Row> isRelevant = (row) -> !row.getString(0).isEmpty();
		return lines.where(col("product").isNull()).union(found.map(resolve, ROWS).filter(isRelevant));
	}

	/** The newest version of each product, with the products that it is made of. */
	private Dataset<Row> products() {
		Dataset<Row> newest = of(Kind.PRODUCT).groupBy(reference().as("reference"))
			.agg(max_by(col("json"), coalesce(col("updated"), lit(Long.MIN_VALUE))).as("json"),
					max_by(col("ingredients"), coalesce(col("updated"), lit(Long.MIN_VALUE))).as("ingredients"));
		Dataset<Row> parts = newest.select(col("reference").as("part"), col("json").as("partJson"),
				col("ingredients").as("partIngredients"));
		Dataset<Row> products = newest.select(col("reference"), array(col("json")).as("found"), col("ingredients"));
		boolean isMadeOfOthers = !newest.where(size(col("ingredients")).gt(0)).isEmpty();
		for (int depth = 0; isMadeOfOthers && depth < INGREDIENT_DEPTH; depth++) {
			Dataset<Row> next = products.select(col("reference"), explode(col("ingredients")).as("part"))
				.join(parts, "part")
				.groupBy(col("reference").as("whole"))
				.agg(array_compact(collect_list(col("partJson"))).as("more"),
						flatten(collect_list(col("partIngredients"))).as("nextIngredients"));
			products = products.join(next, col("reference").equalTo(col("whole")), "left")
				.select(col("reference"),
						concat(col("found"), coalesce(col("more"), array().cast("array<string>"))).as("found"),
						coalesce(col("nextIngredients"), array().cast("array<string>")).as("ingredients"));
		}
		return products.select("reference", "found");
	}

	@Override
	public void close() {
		this.scanned.unpersist(true);
	}

	/** The columns that charts need, in their order. */
	static List<String> columns() {
		return List.of("patient", "kind", "type", "id", "updated", "concepts", "time", "json", "products");
	}

}
