package org.calciphylaxis.advisor.prefetch;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.jspecify.annotations.Nullable;

/**
 * Whose chart is wanted, what of it the call brought along, and where the rest may be
 * had.
 *
 * @param patientId the patient's id, without {@code Patient/}
 * @param prefetch the prefetch object; a missing node when there is none
 * @param contextConditions conditions of the hook's context, not yet in the chart
 * @param drafts drafted orders, whose Medications may have to be looked up
 * @param authorization the EHR's FHIR server; null when the call named none
 * @param callersServers FHIR servers that may be called for this caller alone
 */
public record ChartRequest(String patientId, JsonNode prefetch, List<JsonNode> contextConditions, List<JsonNode> drafts,
		@Nullable FhirAuthorization authorization, FhirServerAllowlist callersServers) {

	public ChartRequest {
		contextConditions = List.copyOf(contextConditions);
		drafts = List.copyOf(drafts);
	}

	/** A request without drafts, by a caller without servers of its own. */
	public ChartRequest(String patientId, JsonNode prefetch, List<JsonNode> contextConditions,
			@Nullable FhirAuthorization access) {
		this(patientId, prefetch, contextConditions, List.of(), access, FhirServerAllowlist.NONE);
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "ChartRequest[]";
	}

}
