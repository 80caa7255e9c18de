package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whose chart is read, and what is about to be added to it.
 *
 * @param patientId the patient's id, without {@code Patient/}
 * @param conditions the conditions being added to the problem list, not yet in the chart
 * @param draftOrders the drafted orders that may cause advice
 * @param referenced Medications, Substances and Patients that came along with these, by
 * {@code Type/id} and by the full URL they came with
 */
public record ChartContext(String patientId, List<JsonNode> conditions, List<JsonNode> draftOrders,
		Map<String, JsonNode> referenced) {

	public ChartContext {
		conditions = List.copyOf(conditions);
		draftOrders = List.copyOf(draftOrders);
		referenced = Map.copyOf(referenced);
	}

	/** Without anything to be referred to. */
	public ChartContext(String patientId, List<JsonNode> conditions, List<JsonNode> draftOrders) {
		this(patientId, conditions, draftOrders, Map.of());
	}

	/** A chart that nothing is about to be added to. */
	public static ChartContext of(String patientId) {
		return new ChartContext(patientId, List.of(), List.of());
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "ChartContext[]";
	}

}
