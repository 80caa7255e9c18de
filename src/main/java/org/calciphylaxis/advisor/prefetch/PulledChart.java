package org.calciphylaxis.advisor.prefetch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.Availability.State;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.ChartSources;

/** What has come for a chart: whether it is enough, and how complete it is. */
final class PulledChart {

	private final ChartRequest request;

	private final Map<DataKey, Delivery> deliveries;

	private final ServerDoor door;

	PulledChart(ChartRequest request, Map<DataKey, Delivery> deliveries, ServerDoor door) {
		this.request = request;
		this.deliveries = deliveries;
		this.door = door;
	}

	/**
	 * The resources per key.
	 * @throws EssentialDataMissing when the patient or the conditions are not among them
	 */
	ChartSources sources(Map<String, JsonNode> medications) {
		requireEssential();
		Map<DataKey, List<JsonNode>> resources = new EnumMap<>(DataKey.class);
		Map<DataKey, Availability> availability = new EnumMap<>(DataKey.class);
		this.deliveries.forEach((key, delivery) -> {
			availability.put(key, Availability.missing(reason(delivery)));
			if (delivery instanceof Delivery.Arrived arrived) {
				List<JsonNode> readable = FhirVersionCheck.withoutForeign(key, arrived.resources());
				resources.put(key, readable);
				availability.put(key, availability(arrived, arrived.resources().size() - readable.size()));
			}
		});
		if (resources.getOrDefault(DataKey.PATIENT, List.of()).stream().noneMatch(this::isThePatient)) {
			throw new EssentialDataMissing(DataKey.PATIENT, "what came is not the patient of the context", false);
		}
		return new ChartSources(this.request.patientId(), resources, medications, this.request.contextConditions(),
				availability);
	}

	/** Where the server must not be called, that is said before anything else is. */
	private void requireEssential() {
		for (boolean forbidden : new boolean[] { true, false }) {
			for (DataKey key : List.of(DataKey.PATIENT, DataKey.CONDITIONS)) {
				Delivery delivery = this.deliveries.getOrDefault(key, new Delivery.Absent());
				if (!(delivery instanceof Delivery.Arrived) && isForbidden(delivery) == forbidden) {
					throw new EssentialDataMissing(key, reason(delivery), forbidden);
				}
			}
		}
	}

	private boolean isForbidden(Delivery delivery) {
		return delivery instanceof Delivery.Absent && this.door instanceof ServerDoor.Closed closed
				&& closed.forbidden();
	}

	private String reason(Delivery delivery) {
		if (delivery instanceof Delivery.Failed failed) {
			return failed.reason();
		}
		return (this.door instanceof ServerDoor.Closed closed) ? closed.reason() : Unavailable.TOO_LATE;
	}

	private static Availability availability(Delivery.Arrived arrived, int foreignVersion) {
		int unreadable = arrived.unreadable() + foreignVersion;
		String reason = arrived.reason();
		if (reason.isEmpty() && arrived.next() != null) {
			reason = "there is more of it on the EHR's FHIR server, which may not be called";
		}
		if (reason.isEmpty() && unreadable > 0) {
			reason = "some of them could not be read";
		}
		return new Availability(reason.isEmpty() ? State.COMPLETE : State.INCOMPLETE, reason, unreadable, 0);
	}

	private boolean isThePatient(JsonNode resource) {
		return DeliveryReader.type(resource).equals("Patient")
				&& resource.path("id").asText().equals(this.request.patientId());
	}

}
