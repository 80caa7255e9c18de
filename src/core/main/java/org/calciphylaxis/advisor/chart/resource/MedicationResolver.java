package org.calciphylaxis.advisor.chart.resource;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@code medicationReference} is looked up: in the order itself, then among the
 * Medications that arrived with the call or were fetched.
 *
 * @param byReference the Medications by {@code Medication/id}, or by the full URL they
 * came with
 */
public record MedicationResolver(Map<String, JsonNode> byReference) {

	private static final String TYPE = "Medication/";

	/** The Medication of an order; null when it has no reference or nothing is there. */
	@Nullable LenientElement find(LenientElement order, @Nullable String reference) {
		if (reference == null) {
			return null;
		}
		if (reference.startsWith("#")) {
			return contained(order, reference.substring(1));
		}
		JsonNode medication = this.byReference.get(reference);
		if (medication == null) {
			medication = this.byReference.get(relative(reference));
		}
		return (medication != null) ? new LenientElement(medication) : null;
	}

	private static @Nullable LenientElement contained(LenientElement order, String id) {
		for (LenientElement contained : order.all("contained")) {
			String containedId = contained.text("id");
			if ("Medication".equals(contained.resourceType()) && containedId != null
					&& (containedId.equals(id) || containedId.equals("#" + id))) {
				return contained;
			}
		}
		return null;
	}

	/** The key without the server before and the version after it. */
	private static String relative(String reference) {
		ResourceReference parsed = ResourceReference.parse(reference);
		return (parsed.form() == ResourceReference.Form.URN) ? TYPE + parsed.id() : parsed.relative();
	}

}
