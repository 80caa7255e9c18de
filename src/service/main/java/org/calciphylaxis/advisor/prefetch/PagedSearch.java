package org.calciphylaxis.advisor.prefetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.fhirclient.FhirServerUnavailable;
import org.calciphylaxis.advisor.fhirclient.FhirSession;

/** The pages of one key, one after the other. */
final class PagedSearch {

	private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

	private final PrefetchTemplate template;

	private final FhirSession session;

	private final List<PrefetchValue.Resources> pages = new ArrayList<>();

	private int pagesLeft;

	private String reason = FhirServerUnavailable.TOO_LATE;

	PagedSearch(PrefetchTemplate template, FhirSession session, int maxPages) {
		this.template = template;
		this.session = session;
		this.pagesLeft = maxPages;
	}

	PrefetchTemplate template() {
		return this.template;
	}

	/** Fetches what the client did not send. */
	CompletableFuture<Void> start(String patientId) {
		return fetch(this.session.address(this.template.forPatient(patientId)));
	}

	/** Fetches the pages after the one that the client sent. */
	CompletableFuture<Void> after(PrefetchValue.Resources sent) {
		return take(sent);
	}

	private CompletableFuture<Void> fetch(URI address) {
		this.pagesLeft--;
		return this.session.get(address)
			.handle((json, failure) -> (failure != null) ? stop(FhirServerUnavailable.reason(failure)) : read(json))
			.thenCompose(Function.identity());
	}

	private CompletableFuture<Void> read(JsonNode json) {
		PrefetchValue value = PrefetchValue.read(json, this.template.resourceType());
		if (value instanceof PrefetchValue.Resources arrived && !arrived.reason().equals(PrefetchValue.OTHER_KIND)
				&& !json.isNull()) {
			return take(arrived);
		}
		return stop((value instanceof PrefetchValue.Failed failed) ? failed.reason() : FhirServerUnavailable.NOT_JSON);
	}

	private synchronized CompletableFuture<Void> take(PrefetchValue.Resources page) {
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
	synchronized PrefetchValue result() {
		if (this.pages.isEmpty()) {
			return new PrefetchValue.Failed(this.reason);
		}
		List<JsonNode> resources = new ArrayList<>();
		Map<String, JsonNode> referenced = new HashMap<>();
		int unreadable = 0;
		String partly = this.reason;
		for (PrefetchValue.Resources page : this.pages) {
			resources.addAll(page.resources());
			page.referenced().forEach(referenced::putIfAbsent);
			unreadable += page.unreadable();
			partly = partly.isEmpty() ? page.reason() : partly;
		}
		return new PrefetchValue.Resources(resources, referenced, null, partly, unreadable);
	}

}
