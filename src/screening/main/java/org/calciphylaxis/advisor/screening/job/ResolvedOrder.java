package org.calciphylaxis.advisor.screening.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.spark.sql.Row;
import org.calciphylaxis.advisor.chart.Relevance;
import org.calciphylaxis.advisor.chart.RelevantResource;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.calciphylaxis.advisor.screening.input.InvalidResource;
import org.calciphylaxis.advisor.screening.input.LineReader;
import org.calciphylaxis.advisor.screening.input.ResourceJson;

/** An order once its Medication is known: relevant only if the drug is. */
final class ResolvedOrder {

	private ResolvedOrder() {
	}

	/**
	 * The row with the concepts of its drug; with an empty patient when it is not
	 * relevant.
	 */
	static Row of(Row row, Relevance relevance) {
		ChartLine line = LineRows.line(row);
		try {
			Map<String, JsonNode> products = new HashMap<>();
			for (String json : line.products()) {
				JsonNode product = ResourceJson.read(json);
				products.put(product.path("resourceType").asText() + "/" + product.path("id").asText(), product);
			}
			Optional<RelevantResource> found = relevance.find(ResourceJson.read(line.json()), products);
			return LineRows.row(with(line, found));
		}
		catch (InvalidResource ex) {
			throw new IllegalStateException("A resource was read before and cannot be read again", ex);
		}
	}

	private static ChartLine with(ChartLine line, Optional<RelevantResource> found) {
		String concepts = found.map((resource) -> LineReader.names(resource.concepts())).orElse("");
		Long time = found.map(RelevantResource::time).map(LineReader::millis).orElse(null);
		return new ChartLine(found.isPresent() ? line.patient() : "", line.kind(), line.type(), line.id(),
				line.updated(), concepts, time, found.isPresent() ? line.json() : "", null, List.of(),
				found.isPresent() ? line.products() : List.of());
	}

}
