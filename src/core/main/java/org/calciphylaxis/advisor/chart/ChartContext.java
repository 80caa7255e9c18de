package org.calciphylaxis.advisor.chart;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whose chart is read, and what is about to be added to it.
 *
 * @param patientId the patient's id, without {@code Patient/}
 * @param conditions the conditions being added to the problem list, not yet in the chart
 * @param draftOrders the drafted orders that may cause advice; Medications among them are
 * only there to be referred to
 */
public record ChartContext(String patientId, List<JsonNode> conditions, List<JsonNode> draftOrders) {

	public ChartContext {
		conditions = List.copyOf(conditions);
		draftOrders = List.copyOf(draftOrders);
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
