package org.calciphylaxis.advisor.trust;

import java.util.List;

/**
 * Who makes this call: the principal of Spring Security, so a controller gets it with
 * {@code @AuthenticationPrincipal Caller}.
 *
 * @param name the name of the configured client, or of the caller without token
 * @param fhirServers the base URLs of the FHIR servers that may be called for this caller
 */
public record Caller(String name, List<String> fhirServers) {

	/** A caller of this machine in the demo, who needs no token. */
	public static final Caller WITHOUT_TOKEN = new Caller("without-token", List.of());

	public static Caller of(Client client) {
		return new Caller(client.name(), client.fhirServers());
	}

	/** The name, and nothing more, is what a log may show. */
	@Override
	public String toString() {
		return this.name;
	}

}
