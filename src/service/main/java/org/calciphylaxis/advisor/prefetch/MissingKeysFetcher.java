package org.calciphylaxis.advisor.prefetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.calciphylaxis.advisor.fhirclient.Deadline;
import org.calciphylaxis.advisor.fhirclient.FhirClientProperties;
import org.calciphylaxis.advisor.fhirclient.FhirSession;
import org.calciphylaxis.advisor.fhirclient.ServerVersionCache;
import org.jspecify.annotations.Nullable;

/** Fetches what is absent, all at once and until the call's time is over. */
final class MissingKeysFetcher {

	/** For a server's version, when all else has come already. */
	private static final Duration VERSION_TIMEOUT = Duration.ofMillis(200);

	private static final String TYPE = "Medication";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

	/** So that the search stays short enough. */
	private static final int MAX_LIST_BYTES = 7000;

	private final PrefetchTemplates templates;

	private final FhirClientProperties settings;

	private final ServerVersionCache versions;

	MissingKeysFetcher(PrefetchTemplates templates, FhirClientProperties settings, ServerVersionCache versions) {
		this.templates = templates;
		this.settings = settings;
		this.versions = versions;
	}

	/**
	 * Fetches the keys that are absent, the essential ones that the client failed to
	 * send, and the pages that follow those sent.
	 */
	void complete(Map<PrefetchKey, PrefetchValue> values, String patientId, FhirSession session, Deadline deadline) {
		List<PagedSearch> fetches = new ArrayList<>();
		List<CompletableFuture<Void>> underway = new ArrayList<>();
		for (PrefetchTemplate template : this.templates.all()) {
			PrefetchValue value = values.get(template.key());
			PagedSearch fetch = new PagedSearch(template, session, this.settings.maxPages());
			if (isMissing(template.key(), value)) {
				underway.add(fetch.start(patientId));
				fetches.add(fetch);
			}
			else if (value instanceof PrefetchValue.Resources arrived && arrived.next() != null) {
				underway.add(fetch.after(arrived));
				fetches.add(fetch);
			}
		}
		if (fetches.isEmpty()) {
			return;
		}
		CompletableFuture<Void> version = this.versions.ask(session);
		await(CompletableFuture.allOf(underway.toArray(new CompletableFuture<?>[0])), deadline.nanosLeft());
		await(version, Math.min(deadline.nanosLeft(), VERSION_TIMEOUT.toNanos()));
		fetches.forEach((fetch) -> values.put(fetch.template().key(), fetch.result()));
	}

	private static boolean isMissing(PrefetchKey key, @Nullable PrefetchValue value) {
		return value instanceof PrefetchValue.Absent || (value instanceof PrefetchValue.Failed && key.isEssential());
	}

	/** The Medications that orders refer to and that have not come, in one search. */
	Map<String, JsonNode> medications(Collection<JsonNode> orders, Map<String, JsonNode> known, FhirSession session,
			Deadline deadline) {
		Set<String> ids = unknown(orders, known, session.base());
		Map<String, JsonNode> found = new HashMap<>();
		if (!ids.isEmpty()) {
			CompletableFuture<JsonNode> answer = session.get(session.address(search(ids)));
			await(answer, deadline.nanosLeft());
			if (answer.isDone() && !answer.isCompletedExceptionally()
					&& PrefetchValue.read(answer.join(), "Medication") instanceof PrefetchValue.Resources arrived) {
				found.putAll(arrived.referenced());
			}
		}
		return found;
	}

	private static void await(CompletableFuture<?> answers, long nanos) {
		try {
			answers.get(nanos, TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			// what has come by now is used, and the rest is said to be missing
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The ids to look up on the server.
	 * @param known Medications at hand, by reference
	 * @param base the server; what is on another one is not looked up
	 */
	static Set<String> unknown(Collection<JsonNode> orders, Map<String, JsonNode> known, URI base) {
		Set<String> ids = new LinkedHashSet<>();
		int length = 0;
		for (JsonNode order : orders) {
			String reference = order.path("medicationReference").path("reference").asText();
			String id = known.containsKey(reference) ? null : id(reference, base);
			if (id != null && !known.containsKey(TYPE + "/" + id) && length + id.length() < MAX_LIST_BYTES
					&& ids.add(id)) {
				length += id.length() + 1;
			}
		}
		return ids;
	}

	/** One search for all of them. */
	static String search(Set<String> ids) {
		return "Medication?_id=" + String.join(",", ids) + "&_count=" + ids.size();
	}

	/** Null when it is not to a Medication of this server. */
	private static @Nullable String id(String text, URI base) {
		ResourceReference reference = ResourceReference.parse(text);
		String root = base.toString().endsWith("/") ? base.toString() : base + "/";
		boolean isThere = reference.server().isEmpty() || reference.server().equals(root);
		boolean isMedication = reference.type().equals(TYPE) && ID.matcher(reference.id()).matches();
		return (isThere && isMedication) ? reference.id() : null;
	}

}
