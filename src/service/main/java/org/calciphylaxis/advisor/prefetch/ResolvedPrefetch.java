package org.calciphylaxis.advisor.prefetch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
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

	ResolvedPrefetch(ChartContext context, Map<PrefetchKey, PrefetchValue> values, FhirServerAccess serverAccess) {
		this.context = context;
		this.values = values;
		this.serverAccess = serverAccess;
	}

	/**
	 * The resources per key.
	 * @throws EssentialDataMissing when the patient or the conditions are not among them
	 */
	ChartResources resources(Map<String, JsonNode> referenced) {
		requireEssential();
		Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);
		Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);
		this.values.forEach((key, value) -> {
			availability.put(key, DataAvailability.missing(reason(value)));
			if (value instanceof PrefetchValue.Resources arrived) {
				List<JsonNode> readable = FhirVersionFilter.withoutForeign(arrived.resources());
				resources.put(key, readable);
				availability.put(key, availability(arrived, arrived.resources().size() - readable.size()));
			}
		});
		return new ChartResources(this.context, resources, referenced, availability);
	}

	/** Where the server must not be called, that is said before anything else is. */
	private void requireEssential() {
		boolean isForbidden = this.serverAccess instanceof FhirServerAccess.Denied denied && denied.forbidden();
		this.values.forEach((key, value) -> {
			if (key.isEssential() && !(value instanceof PrefetchValue.Resources)) {
				throw new EssentialDataMissing(key, isForbidden ? serverReason() : reason(value), isForbidden);
			}
		});
	}

	private String reason(PrefetchValue value) {
		return (value instanceof PrefetchValue.Failed failed) ? failed.reason() : serverReason();
	}

	private String serverReason() {
		return (this.serverAccess instanceof FhirServerAccess.Denied denied) ? denied.reason()
				: FhirServerUnavailable.TOO_LATE;
	}

	private static DataAvailability availability(PrefetchValue.Resources arrived, int foreignVersion) {
		String reason = arrived.reason();
		if (reason.isEmpty() && arrived.next() != null) {
			reason = "there is more of it on the EHR's FHIR server, which may not be called";
		}
		if (reason.isEmpty() && arrived.unreadable() + foreignVersion > 0) {
			reason = "some of them could not be read";
		}
		boolean isNothingLeft = foreignVersion > 0 && foreignVersion == arrived.resources().size();
		State partly = isNothingLeft ? State.MISSING : State.INCOMPLETE;
		return new DataAvailability(reason.isEmpty() ? State.COMPLETE : partly, reason, Map.of())
			.withDropped(DropReason.UNREADABLE, arrived.unreadable())
			.withDropped(DropReason.FOREIGN_VERSION, foreignVersion);
	}

}
