package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.ChartSources;

/**
 * Brings together the resources that a chart is read from: what the call brought along,
 * and from the EHR's FHIR server what it did not.
 */
public final class ChartPull {

	private final KeyQueries queries;

	private final ServerDoors doors;

	private final ChartFetch fetch;

	private final FhirVersions versions;

	private final FhirSettings settings;

	ChartPull(KeyQueries queries, ServerDoors doors, FhirVersions versions, FhirSettings settings) {
		this.queries = queries;
		this.doors = doors;
		this.fetch = new ChartFetch(queries, settings, versions);
		this.versions = versions;
		this.settings = settings;
	}

	/**
	 * The resources per key, and how complete they are.
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had, or
	 * are not FHIR R4
	 */
	public ChartSources pull(ChartRequest request) {
		Deadline deadline = Deadline.in(this.settings.timeBudget());
		Map<DataKey, Delivery> deliveries = new EnumMap<>(DataKey.class);
		for (KeyQuery query : this.queries.all()) {
			deliveries.put(query.key(),
					DeliveryReader.read(request.prefetch().path(query.key().key()), query.resourceType()));
		}
		Map<String, JsonNode> medications = new HashMap<>();
		ServerDoor door = this.doors.knock(request.access(), request.callersServers());
		if (door instanceof ServerDoor.Open open) {
			try (FhirSession session = open.session()) {
				this.fetch.complete(deliveries, request.patientId(), session, deadline);
				medications.putAll(medicationsOf(deliveries));
				medications.putAll(this.fetch.medications(orders(deliveries, request), medications, session, deadline));
				this.versions.foreign(session.base()).ifPresent((version) -> {
					throw FhirVersionCheck.refusal(version);
				});
			}
		}
		else {
			medications.putAll(medicationsOf(deliveries));
		}
		return new PulledChart(request, deliveries, door).sources(medications);
	}

	private static Map<String, JsonNode> medicationsOf(Map<DataKey, Delivery> deliveries) {
		Map<String, JsonNode> medications = new HashMap<>();
		for (Delivery delivery : deliveries.values()) {
			if (delivery instanceof Delivery.Arrived arrived) {
				medications.putAll(arrived.medications());
			}
		}
		return medications;
	}

	private static List<JsonNode> orders(Map<DataKey, Delivery> deliveries, ChartRequest request) {
		List<JsonNode> orders = new ArrayList<>(request.drafts());
		for (DataKey key : List.of(DataKey.MEDICATION_REQUESTS, DataKey.MEDICATION_STATEMENTS)) {
			if (deliveries.get(key) instanceof Delivery.Arrived arrived) {
				orders.addAll(arrived.resources());
			}
		}
		return orders;
	}

}
