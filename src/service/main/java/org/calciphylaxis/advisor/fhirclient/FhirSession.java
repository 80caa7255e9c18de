package org.calciphylaxis.advisor.fhirclient;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.TrustedFhirServer;
import org.jspecify.annotations.Nullable;

/**
 * One call's queries to the EHR's FHIR server. When it is closed, nothing of them is left
 * behind.
 */
public final class FhirSession implements AutoCloseable {

	/** Servers put a search into it, or the name of one. */
	private static final int MAX_LINK_LENGTH = 8000;

	private final EhrFhirClient client;

	private final URI base;

	private final FhirServerAllowlist allowed;

	private final @Nullable String token;

	private final CircuitBreaker breaker;

	private final Bulkhead place;

	private final ByteBudget allowance;

	private final Set<CompletableFuture<?>> underway = ConcurrentHashMap.newKeySet();

	private volatile boolean over;

	/**
	 * The caller has acquired a permit of the bulkhead; closing releases it.
	 */
	FhirSession(EhrFhirClient client, FhirAuthorization authorization, FhirServerAllowlist allowed,
			CircuitBreaker breaker, Bulkhead place, long maxBytes) {
		this.client = client;
		this.base = authorization.server();
		this.allowed = allowed;
		this.token = authorization.token();
		this.breaker = breaker;
		this.place = place;
		this.allowance = new ByteBudget(maxBytes);
	}

	public URI base() {
		return this.base;
	}

	/** The address of a query relative to the server's base. */
	public URI address(String query) {
		String root = this.base.toString();
		return URI.create(root.endsWith("/") ? root + query : root + "/" + query);
	}

	/**
	 * The address of a next page; null when it is none of this server's or not one that
	 * may be called, so that the token goes nowhere else. Servers often leave a bar or a
	 * space in it unencoded.
	 */
	@Nullable public URI nextPage(String link) {
		if (link.length() > MAX_LINK_LENGTH) {
			return null;
		}
		try {
			URI next = address("").resolve(link.replace("|", "%7C").replace(" ", "%20"));
			return (TrustedFhirServer.isSameOrigin(this.base, next) && isAllowed(next)) ? next : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The list is of addresses without a query. */
	private boolean isAllowed(URI page) {
		String address = page.toString();
		int query = address.indexOf('?');
		return page.getRawFragment() == null
				&& this.allowed.permits(URI.create((query >= 0) ? address.substring(0, query) : address));
	}

	/**
	 * The JSON of an answer, or a failure that {@link FhirServerUnavailable#reason} can
	 * tell.
	 */
	public CompletableFuture<JsonNode> get(URI address) {
		if (this.over || !this.breaker.tryAcquirePermission()) {
			return CompletableFuture.failedFuture(new FhirServerUnavailable(
					this.over ? FhirServerUnavailable.TOO_LATE : FhirServerUnavailable.RESTING));
		}
		long start = System.nanoTime();
		CompletableFuture<HttpResponse<byte[]>> sent = this.client.get(address, this.token, this.allowance);
		this.underway.add(sent);
		CompletableFuture<JsonNode> answer = sent.whenComplete((response, failure) -> {
			this.underway.remove(sent);
			record(response, failure, System.nanoTime() - start);
		}).thenApply((response) -> EhrFhirClient.json(response, this.allowance));
		if (this.over) {
			sent.cancel(true);
		}
		return answer;
	}

	private void record(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure, long nanos) {
		if (failure != null) {
			this.breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
		}
		else if (response != null && (response.statusCode() >= 500 || response.statusCode() == 429)) {
			this.breaker.onError(nanos, TimeUnit.NANOSECONDS,
					new FhirServerUnavailable("status " + response.statusCode()));
		}
		else {
			this.breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
		}
	}

	@Override
	public void close() {
		this.over = true;
		this.underway.forEach((sent) -> sent.cancel(true));
		this.place.onComplete();
	}

}
