package org.calciphylaxis.advisor.chart;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.terminology.Terminology;

/** A chart without what no rule can use. */
public final class RelevantChart {

	static final Relevance RELEVANCE = new Relevance(Terminology.shipped(), ZoneOffset.UTC, ReadingLimits.DEFAULTS);

	private RelevantChart() {
	}

	/** The same sources with the relevant resources alone, and what is read of these. */
	public static ChartResources of(ChartResources sources) {
		Map<String, JsonNode> products = new HashMap<>();
		sources.referenced().forEach((reference, resource) -> products.put(reference, reduced(resource)));
		Map<PrefetchKey, List<JsonNode>> relevant = new EnumMap<>(PrefetchKey.class);
		sources.resources().forEach((key, resources) -> {
			List<JsonNode> kept = new ArrayList<>();
			for (JsonNode resource : resources) {
				RELEVANCE.find(resource)
					.flatMap((found) -> RELEVANCE.find(found.resource(), products))
					.map(RelevantResource::resource)
					.ifPresent(kept::add);
			}
			relevant.put(key, kept);
		});
		return new ChartResources(sources.context(), relevant, products, sources.availability());
	}

	private static JsonNode reduced(JsonNode resource) {
		return Relevance.isProduct(resource.path("resourceType").asText())
				? RELEVANCE.reduceProduct(resource, resource.path("id").asText()) : resource;
	}

}
