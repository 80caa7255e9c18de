package org.calciphylaxis.advisor.screening.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.calciphylaxis.advisor.screening.files.Folder;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.FiredFact;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient;
import org.calciphylaxis.advisor.screening.patient.ScreeningResult;
import org.jspecify.annotations.Nullable;

import static org.apache.spark.sql.functions.col;

/**
 * The rows for those who work with them: as Parquet with all that is known, and as CSV
 * for a spreadsheet.
 */
final class ResultFiles {

	private static final List<String> COLUMNS = List.of("patient", "sex", "birthYear", "age", "onDialysis",
			"vintageDays", "group", "diagnosticAdvice", "diagnosticIndicator", "medicationAdvice",
			"medicationIndicator", "facts", "nearMisses", "gaps", "resources", "cutResources", "ruleVersion");

	private static final List<String> REFUSED_COLUMNS = List.of("patient", "reason", "text", "resources");

	/** What a spreadsheet takes for a formula. */
	private static final String FORMULA_SIGNS = "=+-@\t\r";

	private ResultFiles() {
	}

	static void write(Dataset<Row> outcomes, Folder folder) {
		Dataset<Row> results = outcomes.where(col("refused").isNull());
		results.drop("refused", "superseded")
			.write()
			.mode(SaveMode.Overwrite)
			.parquet(folder.in("results.parquet").uri());
		MapFunction<Row, Row> cells = (row) -> cells((ScreeningResult) OutcomeRows.outcome(row));
		writeCsv(results.map(cells, Encoders.row(schema(COLUMNS))), folder.in("results.csv"));
		MapFunction<Row, Row> refusal = (row) -> refusal((RefusedPatient) OutcomeRows.outcome(row));
		Dataset<Row> refused = outcomes.where(col("refused").isNotNull())
			.map(refusal, Encoders.row(schema(REFUSED_COLUMNS)))
			.coalesce(1);
		refused.write().mode(SaveMode.Overwrite).parquet(folder.in("refused.parquet").uri());
		writeCsv(refused, folder.in("refused.csv"));
	}

	private static void writeCsv(Dataset<Row> cells, Folder folder) {
		cells.write()
			.mode(SaveMode.Overwrite)
			.option("header", true)
			.option("escape", "\"")
			.option("quoteAll", true)
			.csv(folder.uri());
	}

	private static StructType schema(List<String> columns) {
		StructType schema = new StructType();
		for (String column : columns) {
			schema = schema.add(column, DataTypes.StringType);
		}
		return schema;
	}

	private static Row refusal(RefusedPatient refused) {
		return row(refused.patientId(), refused.reason().name(), refused.reason().text(), refused.resources());
	}

	private static Row cells(ScreeningResult result) {
		return row(result.patientId(), result.sex(), result.birthYear(), result.age(), result.onDialysis(),
				result.vintageDays(), result.group(),
				result.diagnostic().map((advice) -> advice.code().code()).orElse(""),
				result.diagnostic().map(ResultFiles::indicator).orElse(""),
				result.medication().map((advice) -> advice.code().code()).orElse(""),
				result.medication().map(ResultFiles::indicator).orElse(""),
				joined(result.advice().stream().flatMap((advice) -> advice.facts().stream()).map(ResultFiles::fact)),
				joined(result.nearMisses().stream().map((miss) -> miss.code().code() + ": " + miss.missing())),
				joined(result.gaps().stream().map((gap) -> gap.item() + ": " + gap.reason())), result.resources(),
				result.cutResources(), result.ruleVersion());
	}

	private static String indicator(AdviceRow advice) {
		return advice.indicator().name().toLowerCase(Locale.ROOT);
	}

	/** The value holds its unit as charted. */
	private static String fact(FiredFact fact) {
		String when = (fact.date() != null) ? fact.date() + ", " : "";
		return "%s %s (%s%s)".formatted(fact.item(), fact.value(), when, fact.reference());
	}

	private static String joined(Stream<String> texts) {
		return texts.distinct().collect(Collectors.joining("; "));
	}

	private static Row row(@Nullable Object... values) {
		return RowFactory.create(Stream.of(values).map(ResultFiles::cell).toArray());
	}

	/** Words of a chart are no formula. */
	private static String cell(@Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		boolean isFormula = value instanceof String && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
		return isFormula ? "'" + text : text;
	}

}
