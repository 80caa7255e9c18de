package org.calciphylaxis.advisor.trust;

/**
 * Who makes this call: the principal of Spring Security, so a controller gets it with
 * {@code @AuthenticationPrincipal Caller}.
 *
 * @param name the name of the configured client, or of the caller without token
 * @param fhirServers the FHIR servers that may be called for this caller alone
 */
public record Caller(String name, FhirServers fhirServers) {

	/** A caller of this machine in the demo, who needs no token. */
	public static final Caller WITHOUT_TOKEN = new Caller("without-token", FhirServers.NONE);

	public static Caller of(Client client) {
		return new Caller(client.name(), FhirServers.of(client.fhirServers()));
	}

	/** The name, and nothing more, is what a log may show. */
	@Override
	public String toString() {
		return this.name;
	}

}
