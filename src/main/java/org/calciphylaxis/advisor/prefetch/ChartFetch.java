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
import org.calciphylaxis.advisor.assessment.facts.DataKey;

/** Fetches what is absent, all at once and until the call's time is over. */
final class ChartFetch {

	/** For a server's version, when all else has come already. */
	private static final Duration GRACE = Duration.ofMillis(200);

	private final KeyQueries queries;

	private final FhirSettings settings;

	private final FhirVersions versions;

	ChartFetch(KeyQueries queries, FhirSettings settings, FhirVersions versions) {
		this.queries = queries;
		this.settings = settings;
		this.versions = versions;
	}

	/** Fetches the keys that are absent and the pages that follow those sent. */
	void complete(Map<DataKey, Delivery> deliveries, String patientId, FhirSession session, Deadline deadline) {
		List<KeyFetch> fetches = new ArrayList<>();
		List<CompletableFuture<Void>> underway = new ArrayList<>();
		for (KeyQuery query : this.queries.all()) {
			Delivery delivery = deliveries.get(query.key());
			KeyFetch fetch = new KeyFetch(query, session, this.settings.maxPages());
			if (delivery instanceof Delivery.Absent) {
				underway.add(fetch.start(patientId));
				fetches.add(fetch);
			}
			else if (delivery instanceof Delivery.Arrived arrived && arrived.next() != null) {
				underway.add(fetch.after(arrived));
				fetches.add(fetch);
			}
		}
		if (fetches.isEmpty()) {
			return;
		}
		CompletableFuture<Void> version = this.versions.ask(session);
		await(CompletableFuture.allOf(underway.toArray(new CompletableFuture<?>[0])), deadline.nanosLeft());
		await(version, Math.min(deadline.nanosLeft(), GRACE.toNanos()));
		fetches.forEach((fetch) -> deliveries.put(fetch.query().key(), fetch.result()));
	}

	/** The Medications that orders refer to and that have not come, in one search. */
	Map<String, JsonNode> medications(Collection<JsonNode> orders, Map<String, JsonNode> known, FhirSession session,
			Deadline deadline) {
		Set<String> ids = MedicationReferences.unknown(orders, known, session.base());
		Map<String, JsonNode> found = new HashMap<>();
		if (!ids.isEmpty()) {
			CompletableFuture<JsonNode> answer = session.get(session.address(MedicationReferences.search(ids)));
			await(answer, deadline.nanosLeft());
			if (answer.isDone() && !answer.isCompletedExceptionally()
					&& DeliveryReader.read(answer.join(), "Medication") instanceof Delivery.Arrived arrived) {
				found.putAll(arrived.medications());
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
