package org.calciphylaxis.advisor.observability;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;

import org.springframework.stereotype.Component;

/**
 * Keeps addresses out of traces: what a caller asks for by mistake, and every FHIR query,
 * can hold a patient's id. The route ({@code /cds-services/{id}}) stays.
 */
@Component
class UrlRedactingObservationFilter implements ObservationFilter {

	private static final String ADDRESS = "http.url";

	@Override
	public Observation.Context map(Observation.Context context) {
		return context.removeHighCardinalityKeyValue(ADDRESS);
	}

}
