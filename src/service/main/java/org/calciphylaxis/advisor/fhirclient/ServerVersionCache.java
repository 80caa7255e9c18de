package org.calciphylaxis.advisor.fhirclient;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Which FHIR version a server says it speaks. It is asked once in a while, beside the
 * first queries; one that does not say is taken as R4.
 */
public final class ServerVersionCache {

	private static final Duration KEPT = Duration.ofHours(1);

	private static final Duration SILENCE_KEPT = Duration.ofMinutes(5);

	/** Base URLs of permitted servers may have tenants below them. */
	private static final int MAX_SERVERS = 1000;

	private final Map<URI, CachedVersion> known = new ConcurrentHashMap<>();

	private final Clock clock;

	public ServerVersionCache(Clock clock) {
		this.clock = clock;
	}

	/** Done at once when the version is known. */
	public CompletableFuture<Void> ask(FhirSession session) {
		CachedVersion before = this.known.get(session.base());
		if (before != null && this.clock.instant().isBefore(before.until())) {
			return CompletableFuture.completedFuture(null);
		}
		return session.get(session.address("metadata"))
			.handle((statement, failure) -> learn(session.base(), (failure != null) ? null : statement));
	}

	private @Nullable Void learn(URI server, @Nullable JsonNode statement) {
		String version = (statement != null) ? statement.path("fhirVersion").asText() : "";
		if (this.known.size() >= MAX_SERVERS) {
			this.known.clear();
		}
		this.known.put(server,
				new CachedVersion(version, this.clock.instant().plus(version.isEmpty() ? SILENCE_KEPT : KEPT)));
		return null;
	}

	/** The name of the version, when it is known and not R4. */
	public Optional<String> foreign(URI server) {
		CachedVersion version = this.known.get(server);
		if (version == null || version.number().isEmpty() || version.number().startsWith("4.")) {
			return Optional.empty();
		}
		return Optional.of(switch (version.number().charAt(0)) {
			case '0', '1' -> "DSTU2";
			case '3' -> "STU3";
			default -> "another version";
		});
	}

	/** A server's answer, empty when it did not say, and how long it is believed. */
	private record CachedVersion(String number, Instant until) {

	}

}
