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
 * @param referenced every Medication, Substance and Patient that arrived or was fetched,
 * by {@code Type/id} and by the full URL it came with
 * @param availability per key how complete it is; keys that are not in the map are
 * complete
 */
public record ChartResources(ChartContext context, Map<PrefetchKey, List<JsonNode>> resources,
		Map<String, JsonNode> referenced, Map<PrefetchKey, DataAvailability> availability) {

	public ChartResources {
		resources = Map.copyOf(resources);
		referenced = Map.copyOf(referenced);
		availability = Map.copyOf(availability);
	}

}
