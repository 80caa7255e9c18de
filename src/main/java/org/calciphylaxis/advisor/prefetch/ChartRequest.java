package org.calciphylaxis.advisor.prefetch;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Whose chart is wanted, what of it the call brought along, and where the rest may be
 * had.
 *
 * @param patientId the patient's id, without {@code Patient/}
 * @param prefetch the prefetch object; a missing node when there is none
 * @param contextConditions conditions of the hook's context, not yet in the chart
 * @param access the EHR's FHIR server; null when the call named none
 */
public record ChartRequest(String patientId, JsonNode prefetch, List<JsonNode> contextConditions,
		@Nullable FhirAccess access) {

	public ChartRequest {
		contextConditions = List.copyOf(contextConditions);
	}

}
