package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.ChartSources;

/** Brings together the resources that a chart is read from. */
public final class ChartPull {

	private static final String NOT_SENT = "the EHR did not send it";

	private final KeyQueries queries;

	ChartPull(KeyQueries queries) {
		this.queries = queries;
	}

	/**
	 * The resources per key, and how complete they are.
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had
	 */
	public ChartSources pull(ChartRequest request) {
		Map<DataKey, List<JsonNode>> resources = new EnumMap<>(DataKey.class);
		Map<String, JsonNode> medications = new HashMap<>();
		Map<DataKey, Availability> availability = new EnumMap<>(DataKey.class);
		for (KeyQuery query : this.queries.all()) {
			Delivery delivery = DeliveryReader.read(request.prefetch().path(query.key().key()), query.resourceType());
			if (delivery instanceof Delivery.Arrived arrived) {
				resources.put(query.key(), arrived.resources());
				medications.putAll(arrived.medications());
			}
			availability.put(query.key(), availability(delivery));
		}
		resources.computeIfPresent(DataKey.PATIENT, (key, sent) -> only(sent, request.patientId()));
		requireEssential(resources, availability);
		return new ChartSources(request.patientId(), resources, medications, request.contextConditions(), availability);
	}

	private static Availability availability(Delivery delivery) {
		if (delivery instanceof Delivery.Failed failed) {
			return Availability.missing(failed.reason());
		}
		if (!(delivery instanceof Delivery.Arrived arrived)) {
			return Availability.missing(NOT_SENT);
		}
		String reason = arrived.reason();
		if (reason.isEmpty() && arrived.unreadable() > 0) {
			reason = "some of it could not be read";
		}
		Availability.State state = reason.isEmpty() ? Availability.State.COMPLETE : Availability.State.INCOMPLETE;
		return new Availability(state, reason, arrived.unreadable(), 0);
	}

	private static List<JsonNode> only(List<JsonNode> patients, String id) {
		List<JsonNode> found = new ArrayList<>();
		for (JsonNode patient : patients) {
			if (DeliveryReader.type(patient).equals("Patient") && patient.path("id").asText().equals(id)) {
				found.add(patient);
			}
		}
		return found;
	}

	private static void requireEssential(Map<DataKey, List<JsonNode>> resources,
			Map<DataKey, Availability> availability) {
		for (DataKey key : List.of(DataKey.PATIENT, DataKey.CONDITIONS)) {
			Availability state = availability.getOrDefault(key, Availability.COMPLETE);
			if (!state.isReadable()) {
				throw new EssentialDataMissing(key, state.reason(), false);
			}
		}
		if (resources.getOrDefault(DataKey.PATIENT, List.of()).isEmpty()) {
			throw new EssentialDataMissing(DataKey.PATIENT, "what was sent is not the patient of the context", false);
		}
	}

}
