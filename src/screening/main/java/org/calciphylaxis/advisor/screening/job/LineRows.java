package org.calciphylaxis.advisor.screening.job;

import java.util.List;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.jspecify.annotations.Nullable;

/** Lines as rows of a data set, and back. */
final class LineRows {

	static final StructType SCHEMA = new StructType().add("patient", DataTypes.StringType)
		.add("kind", DataTypes.StringType)
		.add("type", DataTypes.StringType)
		.add("id", DataTypes.StringType)
		.add("updated", DataTypes.LongType)
		.add("concepts", DataTypes.StringType)
		.add("time", DataTypes.LongType)
		.add("json", DataTypes.StringType)
		.add("product", DataTypes.StringType)
		.add("ingredients", DataTypes.createArrayType(DataTypes.StringType))
		.add("products", DataTypes.createArrayType(DataTypes.StringType));

	private LineRows() {
	}

	static Row row(ChartLine line) {
		return RowFactory.create(line.patient(), line.kind().name(), line.type(), line.id(), line.updated(),
				line.concepts(), line.time(), line.json(), line.product(), line.ingredients().toArray(),
				line.products().toArray());
	}

	static ChartLine line(Row row) {
		return new ChartLine(row.getAs("patient"), ChartLine.Kind.valueOf(row.getAs("kind")), row.getAs("type"),
				row.getAs("id"), row.getAs("updated"), row.getAs("concepts"), row.getAs("time"), row.getAs("json"),
				row.getAs("product"), texts(row, "ingredients"), texts(row, "products"));
	}

	/** Of the columns that charts need, as {@link ChartLines#columns()} has them. */
	static ChartLine chartLine(Row row) {
		return new ChartLine(row.getString(0), ChartLine.Kind.valueOf(row.getString(1)), row.getString(2),
				row.getString(3), row.isNullAt(4) ? null : row.getLong(4), row.getString(5),
				row.isNullAt(6) ? null : row.getLong(6), row.getString(7), null, List.of(), texts(row, "products"));
	}

	private static List<String> texts(Row row, String column) {
		int at = row.fieldIndex(column);
		@Nullable List<String> texts = row.isNullAt(at) ? null : row.getList(at);
		return (texts != null) ? texts : List.of();
	}

}
