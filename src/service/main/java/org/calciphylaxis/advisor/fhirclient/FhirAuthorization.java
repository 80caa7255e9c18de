package org.calciphylaxis.advisor.fhirclient;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * Where and how a call lets us read from the EHR.
 *
 * @param server base URL of the FHIR server, as the request named it
 * @param token access token for that server and no other; null when the request brought
 * none
 */
public record FhirAuthorization(URI server, @Nullable String token) {

	/** Without the token, so that it cannot reach a log. */
	@Override
	public String toString() {
		return "FhirAuthorization[" + ((this.token != null) ? "with token" : "without token") + "]";
	}

}
