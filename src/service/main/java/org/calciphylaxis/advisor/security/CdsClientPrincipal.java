package org.calciphylaxis.advisor.security;

import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this call: the principal of Spring Security, so a controller gets it with
 * {@code @AuthenticationPrincipal CdsClientPrincipal}.
 *
 * @param name the name of the configured client, or of the caller without token
 * @param fhirServers the FHIR servers that may be called for this caller alone
 * @param language in which its cards are written; null for that of the installation
 * @param actions how it takes the actions of a suggestion; null for all together
 * @param dateBoundedPrefetch whether it fills {@code today()} into prefetch templates
 */
public record CdsClientPrincipal(String name, FhirServerAllowlist fhirServers, @Nullable Language language,
		@Nullable ActionSelectionBehavior actions, boolean dateBoundedPrefetch) {

	/** A caller of this machine in the demo, who needs no token. */
	public static final CdsClientPrincipal WITHOUT_TOKEN = new CdsClientPrincipal("without-token",
			FhirServerAllowlist.NONE, null, null, false);

	public static CdsClientPrincipal of(CdsClient client) {
		return new CdsClientPrincipal(client.name(), FhirServerAllowlist.of(client.fhirServers()), client.language(),
				client.actionSelectionBehavior(), client.dateBoundedPrefetch());
	}

	/** The name, and nothing more, is what a log may show. */
	@Override
	public String toString() {
		return this.name;
	}

}
