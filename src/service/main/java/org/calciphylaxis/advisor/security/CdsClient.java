package org.calciphylaxis.advisor.security;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An EHR that may call, one entry of {@code advisor.trust.clients}.
 *
 * @param name what the log calls it
 * @param issuer the claim {@code iss} of its tokens, to the letter
 * @param jwksUri where its keys are published; what a token's {@code jku} has to be, if
 * it has one
 * @param jwksFile a file of its keys, a path or {@code classpath:}; wins over the URL
 * @param algorithms which it may sign with
 * @param tenants those of its tenants that may call, as its tokens name them; empty means
 * any
 * @param fhirServers the base URLs of the FHIR servers that may be called for it
 */
public record CdsClient(@DefaultValue("") String name, @DefaultValue("") String issuer, @Nullable String jwksUri,
		@Nullable String jwksFile, @DefaultValue( {
				"ES384", "RS384" }) Set<String> algorithms,
		@DefaultValue Set<String> tenants, @DefaultValue List<TrustedFhirServer> fhirServers){

	public CdsClient {
		jwksUri = blankToNull(jwksUri);
		jwksFile = blankToNull(jwksFile);
	}

	/** The issuer of the public CDS Hooks sandbox, whose private key is public too. */
	public static final String SANDBOX = "https://sandbox.cds-hooks.org";

	/** Anyone can sign for the sandbox: it is heard from this machine only. */
	public boolean isSandbox() {
		return this.issuer.equals(SANDBOX) || this.issuer.equals(SANDBOX + "/");
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
