package org.calciphylaxis.advisor.screening.job;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.calciphylaxis.advisor.screening.files.Folder;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.calciphylaxis.advisor.screening.patient.Judgement;
import org.calciphylaxis.advisor.screening.patient.ScreeningResult;

import static org.apache.spark.sql.functions.col;

/** What became of the patients, a part of them at a time. A finished part stays. */
final class Outcomes {

	private static final String FINISHED = "_SUCCESS";

	private final SparkSession spark;

	private final Folder folder;

	private final int waves;

	Outcomes(SparkSession spark, Folder folder, int waves) {
		this.spark = spark;
		this.folder = folder;
		this.waves = waves;
	}

	/** The parts that no earlier run has finished. */
	List<Integer> open() {
		return IntStream.range(0, this.waves).filter((wave) -> !part(wave).has(FINISHED)).boxed().toList();
	}

	/** Judges one part of the patients and writes what became of them. */
	void judge(int wave, Dataset<Row> lines, ExecutorRules rules, Progress progress) {
		judged(lines, rules, progress.patients(), progress.advised()).write()
			.mode(SaveMode.Overwrite)
			.parquet(part(wave).uri());
	}

	/** Each patient's lines by type and id, of each resource the newest version first. */
	static Dataset<Row> judged(Dataset<Row> lines, ExecutorRules rules, LongAccumulator patients,
			LongAccumulator advised) {
		Column[] order = { col("type"), col("id"), col("updated").desc_nulls_last(), col("json") };
		FlatMapGroupsFunction<String, Row, Row> judge = (patient, rows) -> {
			Judgement judgement = rules.screening().judge(patient, lines(rows));
			patients.add(1);
			if (judgement.outcome() instanceof ScreeningResult result && !result.advice().isEmpty()) {
				advised.add(1);
			}
			return List.of(OutcomeRows.row(judgement)).iterator();
		};
		return lines.groupBy("patient")
			.as(Encoders.STRING(), Encoders.row(lines.schema()))
			.flatMapSortedGroups(order, judge, Encoders.row(OutcomeRows.SCHEMA));
	}

	private static Iterator<ChartLine> lines(Iterator<Row> rows) {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return rows.hasNext();
			}

			@Override
			public ChartLine next() {
				return LineRows.chartLine(rows.next());
			}

		};
	}

	/** All parts. */
	Dataset<Row> all() {
		String[] parts = IntStream.range(0, this.waves).mapToObj((wave) -> part(wave).uri()).toArray(String[]::new);
		return this.spark.read().schema(OutcomeRows.SCHEMA).parquet(parts);
	}

	private Folder part(int wave) {
		return this.folder.in("part-%05d".formatted(wave));
	}

}
