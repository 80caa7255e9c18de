package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
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

	private final MissingKeysFetcher fetcher;

	private final ServerVersionCache versions;

	private final FhirClientProperties settings;

	PrefetchResolver(PrefetchTemplates templates, FhirServerAccessPolicy accessPolicy, ServerVersionCache versions,
			FhirClientProperties settings) {
		this.templates = templates;
		this.accessPolicy = accessPolicy;
		this.fetcher = new MissingKeysFetcher(templates, settings, versions);
		this.versions = versions;
		this.settings = settings;
	}

	/**
	 * The resources per key, and how complete they are, in the time that a hook has.
	 * @param callersServers FHIR servers that may be called for this caller alone
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had, or
	 * are not FHIR R4
	 */
	public ChartResources resolve(ChartRequest request, FhirServerAllowlist callersServers) {
		return resolve(request, callersServers, Deadline.in(this.settings.timeBudget()));
	}

	/**
	 * The same for a caller that has a deadline of its own.
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had, or
	 * are not FHIR R4
	 */
	public ChartResources resolve(ChartRequest request, FhirServerAllowlist callersServers, Deadline deadline) {
		ChartContext context = request.context();
		Map<PrefetchKey, PrefetchValue> values = new EnumMap<>(PrefetchKey.class);
		for (PrefetchTemplate template : this.templates.all()) {
			values.put(template.key(),
					PrefetchValueReader.read(request.prefetch().path(template.key().key()), template.resourceType()));
		}
		checkEssential(context, values);
		FhirServerAccess access = this.accessPolicy.decide(request.authorization(), callersServers);
		Map<String, JsonNode> fetched = Map.of();
		if (access instanceof FhirServerAccess.Granted granted) {
			try (FhirSession session = granted.session()) {
				this.fetcher.complete(values, context.patientId(), session, deadline);
				checkEssential(context, values);
				fetched = this.fetcher.medications(orders(values, context), referenced(context, values), session,
						deadline);
				this.versions.foreign(session.base()).ifPresent((version) -> {
					throw FhirVersionFilter.refusal(version);
				});
			}
		}
		Map<String, JsonNode> referenced = referenced(context, values);
		referenced.putAll(fetched);
		return new ResolvedPrefetch(context, values, access).resources(referenced);
	}

	private static void checkEssential(ChartContext context, Map<PrefetchKey, PrefetchValue> values) {
		EssentialDataCheck check = new EssentialDataCheck(context.patientId(), referenced(context, values));
		values.replaceAll(check::check);
	}

	/** What came along with the drafts comes first: they refer to it. */
	private static Map<String, JsonNode> referenced(ChartContext context, Map<PrefetchKey, PrefetchValue> values) {
		Map<String, JsonNode> referenced = new HashMap<>(context.referenced());
		for (PrefetchValue value : values.values()) {
			if (value instanceof PrefetchValue.Resources arrived) {
				arrived.referenced().forEach(referenced::putIfAbsent);
			}
		}
		return referenced;
	}

	private static List<JsonNode> orders(Map<PrefetchKey, PrefetchValue> values, ChartContext context) {
		List<JsonNode> orders = new ArrayList<>(context.draftOrders());
		for (PrefetchKey key : List.of(PrefetchKey.MEDICATION_REQUESTS, PrefetchKey.MEDICATION_STATEMENTS)) {
			if (values.get(key) instanceof PrefetchValue.Resources arrived) {
				orders.addAll(arrived.resources());
			}
		}
		return orders;
	}

}
