package org.calciphylaxis.advisor.prefetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** The pages of one key, one after the other. */
final class KeyFetch {

	private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

	private final KeyQuery query;

	private final FhirSession session;

	private final List<Delivery.Arrived> pages = new ArrayList<>();

	private int pagesLeft;

	private String reason = Unavailable.TOO_LATE;

	KeyFetch(KeyQuery query, FhirSession session, int maxPages) {
		this.query = query;
		this.session = session;
		this.pagesLeft = maxPages;
	}

	KeyQuery query() {
		return this.query;
	}

	/** Fetches what the client did not send. */
	CompletableFuture<Void> start(String patientId) {
		return fetch(this.session.address(this.query.forPatient(patientId)));
	}

	/** Fetches the pages after the one that the client sent. */
	CompletableFuture<Void> after(Delivery.Arrived sent) {
		return take(sent);
	}

	private CompletableFuture<Void> fetch(URI address) {
		this.pagesLeft--;
		return this.session.get(address)
			.handle((json, failure) -> (failure != null) ? stop(Unavailable.reason(failure)) : read(json))
			.thenCompose(Function.identity());
	}

	private CompletableFuture<Void> read(JsonNode json) {
		Delivery delivery = DeliveryReader.read(json, this.query.resourceType());
		if (delivery instanceof Delivery.Arrived arrived && !arrived.reason().equals(DeliveryReader.OTHER_KIND)
				&& !json.isNull()) {
			return take(arrived);
		}
		return stop((delivery instanceof Delivery.Failed failed) ? failed.reason() : Unavailable.NOT_JSON);
	}

	private synchronized CompletableFuture<Void> take(Delivery.Arrived page) {
		this.pages.add(page);
		String next = page.next();
		if (next == null) {
			return stop("");
		}
		URI address = this.session.nextPage(next);
		if (address == null) {
			return stop("the next page of it is on another server");
		}
		return (this.pagesLeft > 0) ? fetch(address) : stop("only the first pages of it were read");
	}

	private synchronized CompletableFuture<Void> stop(String why) {
		this.reason = why;
		return DONE;
	}

	/** What has come so far. */
	synchronized Delivery result() {
		if (this.pages.isEmpty()) {
			return new Delivery.Failed(this.reason);
		}
		List<JsonNode> resources = new ArrayList<>();
		Map<String, JsonNode> medications = new HashMap<>();
		int unreadable = 0;
		String partly = this.reason;
		for (Delivery.Arrived page : this.pages) {
			resources.addAll(page.resources());
			medications.putAll(page.medications());
			unreadable += page.unreadable();
			partly = partly.isEmpty() ? page.reason() : partly;
		}
		return new Delivery.Arrived(resources, medications, null, partly, unreadable);
	}

}
