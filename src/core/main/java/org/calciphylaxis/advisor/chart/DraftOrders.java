package org.calciphylaxis.advisor.chart;

import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

/**
 * The drafted medication orders of a call, read without the rest of the chart.
 *
 * @param orders in the order of the drafts, also those without a medication or an id
 * @param availability per key how complete the chart is, with the drafts that cannot be
 * used counted as medication orders
 */
public record DraftOrders(List<MedicationFact> orders, Map<PrefetchKey, DataAvailability> availability) {

	public DraftOrders {
		orders = List.copyOf(orders);
		availability = Map.copyOf(availability);
	}

}
