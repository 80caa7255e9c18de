package org.calciphylaxis.advisor.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom this service trusts, {@code advisor.trust}.
 *
 * @param clients the EHRs that may call
 * @param fhirServers the base URLs of the FHIR servers that may be called for every
 * caller, beside each client's own
 * @param origins the web origins whose pages may call from a browser
 */
@ConfigurationProperties("advisor.trust")
public record TrustProperties(@DefaultValue List<CdsClient> clients, @DefaultValue List<TrustedFhirServer> fhirServers,
		@DefaultValue List<String> origins) {
}
