package org.calciphylaxis.advisor.security;

/**
 * Who makes this call: the principal of Spring Security, so a controller gets it with
 * {@code @AuthenticationPrincipal CdsClientPrincipal}.
 *
 * @param name the name of the configured client, or of the caller without token
 * @param fhirServers the FHIR servers that may be called for this caller alone
 */
public record CdsClientPrincipal(String name, FhirServerAllowlist fhirServers) {

	/** A caller of this machine in the demo, who needs no token. */
	public static final CdsClientPrincipal WITHOUT_TOKEN = new CdsClientPrincipal("without-token",
			FhirServerAllowlist.NONE);

	public static CdsClientPrincipal of(CdsClient client) {
		return new CdsClientPrincipal(client.name(), FhirServerAllowlist.of(client.fhirServers()));
	}

	/** The name, and nothing more, is what a log may show. */
	@Override
	public String toString() {
		return this.name;
	}

}
