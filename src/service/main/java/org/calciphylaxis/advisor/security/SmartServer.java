package org.calciphylaxis.advisor.security;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.calciphylaxis.advisor.HttpUrl;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An EHR that may launch the SMART app, one entry of {@code advisor.smart.servers}.
 *
 * @param url the base URL of its FHIR server, which a launch names as {@code iss}
 * @param clientId the client id under which the EHR knows the app
 * @param origins further origins that the app has to call there, as an authorization
 * server on another host than the FHIR server
 */
public record SmartServer(@DefaultValue("") String url,
		@DefaultValue("") @NotBlank(message = "is missing") String clientId, @DefaultValue List<String> origins) {

	public SmartServer {
		origins = List.copyOf(origins);
	}

	@AssertTrue(message = "url has to be the base URL of a FHIR server, https, or http to this machine, without user,"
			+ " query and fragment")
	boolean isUrlAllowed() {
		return TrustedFhirServer.isAllowed(this.url);
	}

	@AssertTrue(message = "origins has to be scheme, host and port of each site; no wildcard, no path")
	boolean isEveryOriginASite() {
		return this.origins.stream().allMatch(HttpUrl::isOrigin);
	}

	/** Whether an address is the base URL of this server; what lies below it is not. */
	boolean isAt(URI address) {
		return TrustedFhirServer.isSameOrigin(URI.create(this.url), address) && address.getRawQuery() == null
				&& address.getRawFragment() == null && path(URI.create(this.url)).equals(path(address));
	}

	/** Scheme, host and port of the FHIR server. */
	public String origin() {
		URI base = URI.create(this.url);
		return base.getScheme() + "://" + base.getRawAuthority();
	}

	private static String path(URI address) {
		String path = String.valueOf(address.getRawPath());
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

}
