package org.calciphylaxis.advisor.prefetch;

import java.util.Optional;
import java.util.function.Supplier;

import io.github.resilience4j.bulkhead.Bulkhead;
import org.calciphylaxis.advisor.metrics.Numbers;
import org.calciphylaxis.advisor.trust.FhirServer;
import org.calciphylaxis.advisor.trust.FhirServers;
import org.jspecify.annotations.Nullable;

/** Opens the way to those FHIR servers that may be called, and to no other. */
final class ServerDoors implements AutoCloseable {

	private final Supplier<FhirServers> trusted;

	private final FhirSettings settings;

	private final FhirClient client;

	private final ServerGuard guard;

	ServerDoors(Supplier<FhirServers> trusted, FhirSettings settings, Numbers numbers) {
		this.trusted = trusted;
		this.settings = settings;
		this.client = new FhirClient(settings, numbers);
		this.guard = new ServerGuard(settings.callsPerServer());
	}

	/**
	 * Decides without connecting.
	 * @param access null when the call names no server
	 * @param callersServers those that may be called for this caller alone
	 */
	ServerDoor knock(@Nullable FhirAccess access, FhirServers callersServers) {
		if (access == null) {
			return new ServerDoor.Closed("the EHR did not send it", false);
		}
		Optional<FhirServer> server = this.trusted.get().and(callersServers).find(access.server());
		if (server.isEmpty()) {
			return new ServerDoor.Closed("the EHR did not send it, and its FHIR server may not be called", true);
		}
		if (access.token() == null && !server.get().open()) {
			return new ServerDoor.Closed("the EHR did not send it, nor an access token for its FHIR server", false);
		}
		Bulkhead place = this.guard.bulkhead(access.server());
		if (!place.tryAcquirePermission()) {
			return new ServerDoor.Closed(Unavailable.CROWDED, false);
		}
		return new ServerDoor.Open(new FhirSession(this.client, access, this.guard.breaker(access.server()), place,
				this.settings.maxBytes().toBytes()));
	}

	@Override
	public void close() {
		this.client.close();
	}

}
