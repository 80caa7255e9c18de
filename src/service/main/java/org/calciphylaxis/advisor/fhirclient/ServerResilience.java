package org.calciphylaxis.advisor.fhirclient;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/**
 * Keeps a slow or failing FHIR server from taking the others down: how many calls may use
 * it at once, and when it is left alone. Servers are told apart by scheme, host and port,
 * where no port is the scheme's own.
 */
final class ServerResilience {

	/** How many of the latest queries count; the breaker never opens before that many. */
	private static final int WINDOW = 100;

	private static final Duration OPEN_STATE_DURATION = Duration.ofSeconds(5);

	private final CircuitBreakerRegistry breakers;

	private final BulkheadRegistry bulkheads;

	ServerResilience(int callsPerServer) {
		this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
			.slidingWindowSize(WINDOW)
			.minimumNumberOfCalls(WINDOW)
			.waitDurationInOpenState(OPEN_STATE_DURATION)
			.permittedNumberOfCallsInHalfOpenState(10)
			.build());
		this.bulkheads = BulkheadRegistry
			.of(BulkheadConfig.custom().maxConcurrentCalls(callsPerServer).maxWaitDuration(Duration.ZERO).build());
	}

	CircuitBreaker breaker(URI server) {
		return this.breakers.circuitBreaker(name(server));
	}

	Bulkhead bulkhead(URI server) {
		return this.bulkheads.bulkhead(name(server));
	}

	private static String name(URI server) {
		String scheme = server.getScheme().toLowerCase(Locale.ROOT);
		int ownPort = scheme.equals("https") ? 443 : 80;
		int port = (server.getPort() == -1) ? ownPort : server.getPort();
		return scheme + "-" + server.getHost().toLowerCase(Locale.ROOT) + "-" + port;
	}

}
