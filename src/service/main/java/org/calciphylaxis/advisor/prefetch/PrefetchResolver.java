package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.Deadline;
import org.calciphylaxis.advisor.fhirclient.FhirClientProperties;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccess;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy;
import org.calciphylaxis.advisor.fhirclient.FhirSession;
import org.calciphylaxis.advisor.fhirclient.ServerVersionCache;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;

/**
 * Brings together the resources that a chart is read from: what the call brought along,
 * and from the EHR's FHIR server what it did not.
 */
public final class PrefetchResolver {

	private final PrefetchTemplates templates;

	private final FhirServerAccessPolicy accessPolicy;

	private final MissingKeysFetcher fetch;

	private final ServerVersionCache versions;

	private final FhirClientProperties settings;

	PrefetchResolver(PrefetchTemplates queries, FhirServerAccessPolicy doors, ServerVersionCache versions,
			FhirClientProperties settings) {
		this.templates = queries;
		this.accessPolicy = doors;
		this.fetch = new MissingKeysFetcher(queries, settings, versions);
		this.versions = versions;
		this.settings = settings;
	}

	/**
	 * The resources per key, and how complete they are.
	 * @param callersServers FHIR servers that may be called for this caller alone
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had, or
	 * are not FHIR R4
	 */
	public ChartResources resolve(ChartRequest request, FhirServerAllowlist callersServers) {
		Deadline deadline = Deadline.in(this.settings.timeBudget());
		Map<PrefetchKey, PrefetchValue> deliveries = new EnumMap<>(PrefetchKey.class);
		for (PrefetchTemplate query : this.templates.all()) {
			deliveries.put(query.key(),
					PrefetchValueReader.read(request.prefetch().path(query.key().key()), query.resourceType()));
		}
		Map<String, JsonNode> medications = new HashMap<>();
		FhirServerAccess door = this.accessPolicy.decide(request.authorization(), callersServers);
		if (door instanceof FhirServerAccess.Granted open) {
			try (FhirSession session = open.session()) {
				this.fetch.complete(deliveries, request.context().patientId(), session, deadline);
				medications.putAll(medicationsOf(deliveries));
				medications.putAll(this.fetch.medications(orders(deliveries, request), medications, session, deadline));
				this.versions.foreign(session.base()).ifPresent((version) -> {
					throw FhirVersionFilter.refusal(version);
				});
			}
		}
		else {
			medications.putAll(medicationsOf(deliveries));
		}
		return new ResolvedPrefetch(request.context(), deliveries, door).sources(medications);
	}

	private static Map<String, JsonNode> medicationsOf(Map<PrefetchKey, PrefetchValue> deliveries) {
		Map<String, JsonNode> medications = new HashMap<>();
		for (PrefetchValue delivery : deliveries.values()) {
			if (delivery instanceof PrefetchValue.Resources arrived) {
				medications.putAll(arrived.medications());
			}
		}
		return medications;
	}

	private static List<JsonNode> orders(Map<PrefetchKey, PrefetchValue> deliveries, ChartRequest request) {
		List<JsonNode> orders = new ArrayList<>(request.context().draftOrders());
		for (PrefetchKey key : List.of(PrefetchKey.MEDICATION_REQUESTS, PrefetchKey.MEDICATION_STATEMENTS)) {
			if (deliveries.get(key) instanceof PrefetchValue.Resources arrived) {
				orders.addAll(arrived.resources());
			}
		}
		return orders;
	}

}
