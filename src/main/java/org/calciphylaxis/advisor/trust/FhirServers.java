package org.calciphylaxis.advisor.trust;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The FHIR servers that may be called; no other is, whatever a request says.
 *
 * @param servers the entries
 */
public record FhirServers(List<FhirServer> servers) {

	/** None at all. */
	public static final FhirServers NONE = new FhirServers(List.of());

	public FhirServers {
		servers = List.copyOf(servers);
	}

	/** Those of the settings. */
	public static FhirServers of(Collection<FhirServer> servers) {
		return new FhirServers(List.copyOf(servers));
	}

	/** These and others. */
	public FhirServers and(FhirServers others) {
		return new FhirServers(Stream.concat(this.servers.stream(), others.servers.stream()).toList());
	}

	/** Whether the address may be called. */
	public boolean permits(URI address) {
		return find(address).isPresent();
	}

	/**
	 * The entry that lets the address be called; one that is open wins over one that is
	 * not.
	 */
	public Optional<FhirServer> find(URI address) {
		List<FhirServer> covering = this.servers.stream().filter((server) -> server.covers(address)).toList();
		return covering.stream().filter(FhirServer::open).findFirst().or(() -> covering.stream().findFirst());
	}

}
