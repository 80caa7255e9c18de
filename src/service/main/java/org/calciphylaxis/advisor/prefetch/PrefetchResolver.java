package org.calciphylaxis.advisor.prefetch;

import java.util.EnumMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.fhirclient.Deadline;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.fhirclient.FhirClientProperties;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy.Access;
import org.calciphylaxis.advisor.fhirclient.FhirSession;
import org.calciphylaxis.advisor.fhirclient.ServerVersionCache;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.jspecify.annotations.Nullable;

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
	 * @param context whose chart it is, and what is about to be added to it
	 * @param prefetch what of it the call brought along; a missing node for nothing
	 * @param authorization where the rest may be had; null when the call named no server
	 * @param callersServers FHIR servers that may be called for this caller alone
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had, or
	 * are not FHIR R4
	 */
	public ChartResources resolve(ChartContext context, JsonNode prefetch, @Nullable FhirAuthorization authorization,
			FhirServerAllowlist callersServers) {
		return resolve(context, prefetch, authorization, callersServers, Deadline.in(this.settings.timeBudget()));
	}

	/**
	 * The same for a caller that has a deadline of its own.
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had, or
	 * are not FHIR R4
	 */
	public ChartResources resolve(ChartContext context, JsonNode prefetch, @Nullable FhirAuthorization authorization,
			FhirServerAllowlist callersServers, Deadline deadline) {
		Map<PrefetchKey, PrefetchValue> values = new EnumMap<>(PrefetchKey.class);
		for (PrefetchTemplate template : this.templates.all()) {
			values.put(template.key(),
					PrefetchValue.read(prefetch.path(template.key().key()), template.resourceType()));
		}
		ResolvedPrefetch resolved = new ResolvedPrefetch(context, values);
		resolved.checkEssential();
		Access access = this.accessPolicy.decide(authorization, callersServers);
		Map<String, JsonNode> fetched = Map.of();
		if (access instanceof Access.Granted granted) {
			try (FhirSession session = granted.session()) {
				this.fetcher.complete(values, context.patientId(), session, deadline);
				resolved.checkEssential();
				fetched = this.fetcher.medications(resolved.orders(), resolved.referenced(), session, deadline);
				this.versions.foreign(session.base()).ifPresent((version) -> {
					throw new EssentialDataMissing(PrefetchKey.CONDITIONS, ResolvedPrefetch.reasonOfVersion(version),
							false);
				});
			}
		}
		return resolved.resources(access, fetched);
	}

}
