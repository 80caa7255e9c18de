package org.calciphylaxis.advisor.prefetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.fhirclient.Deadline;
import org.calciphylaxis.advisor.fhirclient.FhirClientProperties;
import org.calciphylaxis.advisor.fhirclient.FhirSession;
import org.calciphylaxis.advisor.fhirclient.ServerVersionCache;
import org.jspecify.annotations.Nullable;

/** Fetches what is absent, all at once and until the call's time is over. */
final class MissingKeysFetcher {

	/** For a server's version, when all else has come already. */
	private static final Duration VERSION_TIMEOUT = Duration.ofMillis(200);

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
		Set<String> ids = UnresolvedMedications.unknown(orders, known, session.base());
		Map<String, JsonNode> found = new HashMap<>();
		if (!ids.isEmpty()) {
			CompletableFuture<JsonNode> answer = session.get(session.address(UnresolvedMedications.search(ids)));
			await(answer, deadline.nanosLeft());
			if (answer.isDone() && !answer.isCompletedExceptionally() && PrefetchValueReader.read(answer.join(),
					"Medication") instanceof PrefetchValue.Resources arrived) {
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

}
