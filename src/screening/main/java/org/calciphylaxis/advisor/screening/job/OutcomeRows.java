package org.calciphylaxis.advisor.screening.job;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.screening.patient.AdviceRow;
import org.calciphylaxis.advisor.screening.patient.FiredFact;
import org.calciphylaxis.advisor.screening.patient.GapRow;
import org.calciphylaxis.advisor.screening.patient.Judgement;
import org.calciphylaxis.advisor.screening.patient.NearMissRow;
import org.calciphylaxis.advisor.screening.patient.PatientOutcome;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient;
import org.calciphylaxis.advisor.screening.patient.ScreeningResult;
import org.calciphylaxis.advisor.screening.patient.ThresholdChange;
import org.calciphylaxis.advisor.screening.patient.ThresholdVariant;

/** Judgements as rows of a data set, and back. */
final class OutcomeRows {

	private static final StructType FACT = texts("concept", "item", "value", "unit", "date", "reference");

	private static final StructType ADVICE = texts("code", "indicator").add("facts", list(FACT));

	private static final StructType CHANGE = texts("threshold", "value", "current").add("advice",
			list(texts("code", "indicator")));

	static final StructType SCHEMA = texts("patient", "refused").add("superseded", DataTypes.IntegerType)
		.add("resources", DataTypes.IntegerType)
		.add("cutResources", DataTypes.IntegerType)
		.add("sex", DataTypes.StringType)
		.add("birthYear", DataTypes.IntegerType)
		.add("age", DataTypes.IntegerType)
		.add("onDialysis", DataTypes.BooleanType)
		.add("vintageDays", DataTypes.IntegerType)
		.add("group", DataTypes.StringType)
		.add("advice", list(ADVICE))
		.add("conclusions", list(DataTypes.StringType))
		.add("nearMisses", list(texts("code", "missing")))
		.add("gaps", list(texts("item", "reason")))
		.add("thresholdChanges", list(CHANGE))
		.add("ruleVersion", DataTypes.StringType);

	private OutcomeRows() {
	}

	private static StructType texts(String... names) {
		StructType type = new StructType();
		for (String name : names) {
			type = type.add(name, DataTypes.StringType);
		}
		return type;
	}

	private static DataType list(DataType element) {
		return DataTypes.createArrayType(element);
	}

	static Row row(Judgement judgement) {
		if (judgement.outcome() instanceof RefusedPatient refused) {
			return RowFactory.create(refused.patientId(), refused.reason().name(), judgement.superseded(),
					refused.resources(), 0, null, null, null, null, null, null, null, null, null, null, null, null);
		}
		ScreeningResult result = (ScreeningResult) judgement.outcome();
		return RowFactory.create(result.patientId(), null, judgement.superseded(), result.resources(),
				result.cutResources(), result.sex(), result.birthYear(), result.age(), result.onDialysis(),
				result.vintageDays(), result.group(), rows(result.advice(), OutcomeRows::advice),
				new TreeSet<>(result.conclusions()).toArray(),
				rows(result.nearMisses(), (miss) -> RowFactory.create(miss.code().name(), miss.missing())),
				rows(result.gaps(), (gap) -> RowFactory.create(gap.item(), gap.reason())),
				rows(result.thresholdChanges(), OutcomeRows::change), result.ruleVersion());
	}

	private static <T> Row[] rows(List<T> all, Function<T, Row> row) {
		return all.stream().map(row).toArray(Row[]::new);
	}

	private static Row advice(AdviceRow advice) {
		return RowFactory.create(advice.code().name(), advice.indicator().name(),
				rows(advice.facts(), (fact) -> RowFactory.create(fact.concept(), fact.item(), fact.value(), fact.unit(),
						fact.date(), fact.reference())));
	}

	private static Row change(ThresholdChange change) {
		return RowFactory.create(change.variant().name(), change.variant().value(), change.variant().current(),
				rows(change.advice(), (advice) -> RowFactory.create(advice.code().name(), advice.indicator().name())));
	}

	static PatientOutcome outcome(Row row) {
		String refused = row.getAs("refused");
		if (refused != null) {
			return new RefusedPatient(row.getAs("patient"), RefusedPatient.Reason.valueOf(refused),
					row.getAs("resources"));
		}
		return new ScreeningResult(row.getAs("patient"), row.getAs("sex"), row.getAs("birthYear"), row.getAs("age"),
				row.getAs("onDialysis"), row.getAs("vintageDays"), row.getAs("group"),
				list(row, "advice", OutcomeRows::advice), Set.copyOf(row.getList(row.fieldIndex("conclusions"))),
				list(row, "nearMisses", (miss) -> new NearMissRow(code(miss), miss.getString(1))),
				list(row, "gaps", (gap) -> new GapRow(gap.getString(0), gap.getString(1))),
				list(row, "thresholdChanges", OutcomeRows::change), row.getAs("resources"), row.getAs("cutResources"),
				row.getAs("ruleVersion"));
	}

	private static <T> List<T> list(Row row, String column, Function<Row, T> element) {
		return row.<Row>getList(row.fieldIndex(column)).stream().map(element).toList();
	}

	private static AdviceCode code(Row row) {
		return AdviceCode.valueOf(row.getString(0));
	}

	private static AdviceRow advice(Row row) {
		List<FiredFact> facts = (row.size() < 3) ? List.of()
				: list(row, "facts", (fact) -> new FiredFact(fact.getString(0), fact.getString(1), fact.getString(2),
						fact.getString(3), fact.getString(4), fact.getString(5)));
		return new AdviceRow(code(row), Indicator.valueOf(row.getString(1)), facts);
	}

	private static ThresholdChange change(Row row) {
		return new ThresholdChange(new ThresholdVariant(row.getString(0), row.getString(1), row.getString(2)),
				list(row, "advice", OutcomeRows::advice));
	}

}
