package org.calciphylaxis.advisor.prefetch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccess;
import org.calciphylaxis.advisor.fhirclient.FhirServerUnavailable;

/** What has come for a chart: whether it is enough, and how complete it is. */
final class ResolvedPrefetch {

	private final ChartContext context;

	private final Map<PrefetchKey, PrefetchValue> values;

	private final FhirServerAccess serverAccess;

	ResolvedPrefetch(ChartContext context, Map<PrefetchKey, PrefetchValue> deliveries, FhirServerAccess door) {
		this.context = context;
		this.values = deliveries;
		this.serverAccess = door;
	}

	/**
	 * The resources per key.
	 * @throws EssentialDataMissing when the patient or the conditions are not among them
	 */
	ChartResources sources(Map<String, JsonNode> medications) {
		requireEssential();
		Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);
		Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);
		this.values.forEach((key, delivery) -> {
			availability.put(key, DataAvailability.missing(reason(delivery)));
			if (delivery instanceof PrefetchValue.Resources arrived) {
				List<JsonNode> readable = FhirVersionFilter.withoutForeign(key, arrived.resources());
				resources.put(key, readable);
				availability.put(key, availability(arrived, arrived.resources().size() - readable.size()));
			}
		});
		if (resources.getOrDefault(PrefetchKey.PATIENT, List.of()).stream().noneMatch(this::isThePatient)) {
			throw new EssentialDataMissing(PrefetchKey.PATIENT, "what came is not the patient of the context", false);
		}
		return new ChartResources(this.context, resources, medications, availability);
	}

	/** Where the server must not be called, that is said before anything else is. */
	private void requireEssential() {
		for (boolean forbidden : new boolean[] { true, false }) {
			for (PrefetchKey key : List.of(PrefetchKey.PATIENT, PrefetchKey.CONDITIONS)) {
				PrefetchValue delivery = this.values.getOrDefault(key, new PrefetchValue.Absent());
				if (!(delivery instanceof PrefetchValue.Resources) && isForbidden(delivery) == forbidden) {
					throw new EssentialDataMissing(key, reason(delivery), forbidden);
				}
			}
		}
	}

	private boolean isForbidden(PrefetchValue delivery) {
		return delivery instanceof PrefetchValue.Absent && this.serverAccess instanceof FhirServerAccess.Denied closed
				&& closed.forbidden();
	}

	private String reason(PrefetchValue delivery) {
		if (delivery instanceof PrefetchValue.Failed failed) {
			return failed.reason();
		}
		return (this.serverAccess instanceof FhirServerAccess.Denied closed) ? closed.reason()
				: FhirServerUnavailable.TOO_LATE;
	}

	private static DataAvailability availability(PrefetchValue.Resources arrived, int foreignVersion) {
		int unreadable = arrived.unreadable() + foreignVersion;
		String reason = arrived.reason();
		if (reason.isEmpty() && arrived.next() != null) {
			reason = "there is more of it on the EHR's FHIR server, which may not be called";
		}
		if (reason.isEmpty() && unreadable > 0) {
			reason = "some of them could not be read";
		}
		return new DataAvailability(reason.isEmpty() ? State.COMPLETE : State.INCOMPLETE, reason, unreadable, 0);
	}

	private boolean isThePatient(JsonNode resource) {
		return PrefetchValueReader.type(resource).equals("Patient")
				&& resource.path("id").asText().equals(this.context.patientId());
	}

}
