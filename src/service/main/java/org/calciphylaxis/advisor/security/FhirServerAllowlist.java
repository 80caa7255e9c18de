package org.calciphylaxis.advisor.security;

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
public record FhirServerAllowlist(List<TrustedFhirServer> servers) {

	/** None at all. */
	public static final FhirServerAllowlist NONE = new FhirServerAllowlist(List.of());

	public FhirServerAllowlist {
		servers = List.copyOf(servers);
	}

	/** Those of the settings. */
	public static FhirServerAllowlist of(Collection<TrustedFhirServer> servers) {
		return new FhirServerAllowlist(List.copyOf(servers));
	}

	/** These and others. */
	public FhirServerAllowlist and(FhirServerAllowlist others) {
		return new FhirServerAllowlist(Stream.concat(this.servers.stream(), others.servers.stream()).toList());
	}

	/** Whether the address may be called. */
	public boolean permits(URI address) {
		return find(address).isPresent();
	}

	/**
	 * The entry that lets the address be called; one that is open wins over one that is
	 * not.
	 */
	public Optional<TrustedFhirServer> find(URI address) {
		List<TrustedFhirServer> covering = this.servers.stream().filter((server) -> server.covers(address)).toList();
		return covering.stream().filter(TrustedFhirServer::open).findFirst().or(() -> covering.stream().findFirst());
	}

}
