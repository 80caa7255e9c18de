package org.calciphylaxis.advisor.security;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.calciphylaxis.advisor.HttpUrl;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom this service trusts, {@code advisor.trust}.
 *
 * @param clients the EHRs that may call
 * @param fhirServers the base URLs of the FHIR servers that may be called for every
 * caller, beside each client's own
 * @param origins the web origins whose pages may call from a browser
 */
@ConfigurationProperties("advisor.trust")
@Validated
public record TrustProperties(@DefaultValue List<@Valid CdsClient> clients,
		@DefaultValue List<TrustedFhirServer> fhirServers, @DefaultValue List<String> origins) {

	@AssertTrue(message = "origins has to be scheme, host and port of each site; no wildcard, no path")
	boolean isEveryOriginASite() {
		return this.origins.stream().allMatch(HttpUrl::isOrigin);
	}

}
