package org.calciphylaxis.advisor.prefetch;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.jspecify.annotations.Nullable;

/**
 * Whose chart is wanted, what of it the call brought along, and where the rest may be
 * had.
 *
 * @param context whose chart it is, and what is about to be added to it
 * @param prefetch the prefetch object; a missing node when there is none
 * @param authorization the EHR's FHIR server; null when the call named none
 */
public record ChartRequest(ChartContext context, JsonNode prefetch, @Nullable FhirAuthorization authorization) {

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "ChartRequest[]";
	}

}
