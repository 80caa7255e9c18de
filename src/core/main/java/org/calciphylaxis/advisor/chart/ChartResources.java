package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

/**
 * The FHIR resources a chart is read from, as JSON trees: bundles are unpacked, nothing
 * is judged yet.
 *
 * @param context whose chart it is, and what is about to be added to it
 * @param resources per key what arrived, in the order it came
 * @param medications every Medication that arrived or was fetched, by
 * {@code Medication/id}
 * @param availability per key how complete it is; keys that are not in the map are
 * complete
 */
public record ChartResources(ChartContext context, Map<PrefetchKey, List<JsonNode>> resources,
		Map<String, JsonNode> medications, Map<PrefetchKey, DataAvailability> availability) {

	public ChartResources {
		resources = Map.copyOf(resources);
		medications = Map.copyOf(medications);
		availability = Map.copyOf(availability);
	}

}
