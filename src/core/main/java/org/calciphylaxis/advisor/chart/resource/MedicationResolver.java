package org.calciphylaxis.advisor.chart.resource;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@code medicationReference} is looked up that is not contained in the order:
 * among the Medications that arrived with the call or were fetched.
 *
 * @param byReference the Medications by {@code Medication/id}, or by the full URL they
 * came with
 */
public record MedicationResolver(Map<String, JsonNode> byReference) {

	private static final String TYPE = "Medication/";

	/** What a reference leads to; null when nothing is there. */
	@Nullable JsonNode find(String reference) {
		JsonNode medication = this.byReference.get(reference);
		return (medication != null) ? medication : this.byReference.get(relative(reference));
	}

	/** The key without the server before and the version after it. */
	private static String relative(String reference) {
		ResourceReference parsed = ResourceReference.parse(reference);
		return (parsed.form() == ResourceReference.Form.URN) ? TYPE + parsed.id() : parsed.relative();
	}

}
