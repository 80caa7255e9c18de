package org.calciphylaxis.advisor.fhirclient;

import java.util.Optional;
import java.util.function.Supplier;

import io.github.resilience4j.bulkhead.Bulkhead;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.TrustedFhirServer;
import org.jspecify.annotations.Nullable;

/** Gives sessions with those FHIR servers that may be called, and with no other. */
public final class FhirServerAccessPolicy implements AutoCloseable {

	private final Supplier<FhirServerAllowlist> trusted;

	private final FhirClientProperties settings;

	private final EhrFhirClient client;

	private final ServerResilience resilience;

	public FhirServerAccessPolicy(Supplier<FhirServerAllowlist> trusted, FhirClientProperties settings,
			AdvisorMetrics metrics) {
		this.trusted = trusted;
		this.settings = settings;
		this.client = new EhrFhirClient(settings, metrics);
		this.resilience = new ServerResilience(settings.callsPerServer());
	}

	/**
	 * Decides without connecting.
	 * @param authorization null when the call names no server
	 * @param callersServers those that may be called for this caller alone
	 */
	public Access decide(@Nullable FhirAuthorization authorization, FhirServerAllowlist callersServers) {
		if (authorization == null) {
			return new Access.Denied("the EHR did not send it", false);
		}
		FhirServerAllowlist allowed = this.trusted.get().and(callersServers);
		Optional<TrustedFhirServer> server = allowed.find(authorization.server());
		if (server.isEmpty()) {
			return new Access.Denied("the EHR did not send it, and its FHIR server may not be called", true);
		}
		if (authorization.token() == null && !server.get().open()) {
			return new Access.Denied("the EHR did not send it, nor an access token for its FHIR server", false);
		}
		Bulkhead place = this.resilience.bulkhead(authorization.server());
		if (!place.tryAcquirePermission()) {
			return new Access.Denied(FhirServerUnavailable.CROWDED, false);
		}
		return new Access.Granted(new FhirSession(this.client, authorization, allowed,
				this.resilience.breaker(authorization.server()), place, this.settings.maxBytes().toBytes()));
	}

	/** The thread that takes in the answers of every FHIR server, where it is known. */
	Optional<Thread> selector() {
		return this.client.selector();
	}

	@Override
	public void close() {
		this.client.close();
	}

	/** Whether the EHR's FHIR server may be called for this call. */
	public sealed interface Access {

		/** It may. */
		record Granted(FhirSession session) implements Access {

		}

		/**
		 * It may not, or there is none.
		 *
		 * @param reason in words that a card may print
		 * @param forbidden whether the server is not one that this caller may name
		 */
		record Denied(String reason, boolean forbidden) implements Access {

		}

	}

}
