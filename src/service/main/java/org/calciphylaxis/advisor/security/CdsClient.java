package org.calciphylaxis.advisor.security;

import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.HttpUrl;
import org.calciphylaxis.advisor.Language;
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
 * @param language in which its cards are written; null for that of the installation
 * @param actionSelectionBehavior how it takes the actions of a suggestion; null for all
 * together, as CDS Hooks 2.0 has it
 * @param dateBoundedPrefetch whether discovery offers it templates with
 * {@code {{today()}}}, which clients of the CDS Hooks 3.0 ballot fill
 */
public record CdsClient(
		@DefaultValue("") @Pattern(regexp = "[A-Za-z0-9._-]{1,64}",
				message = "has to be 1 to 64 letters, digits, '.', '_' or '-'") String name,
		@DefaultValue("") @NotBlank(message = "is missing") String issuer, @Nullable String jwksUri,
		@Nullable String jwksFile, @DefaultValue( {
				"ES384", "RS384" }) Set<String> algorithms,
		@DefaultValue Set<String> tenants, @DefaultValue List<TrustedFhirServer> fhirServers,
		@Nullable Language language, @Nullable ActionSelectionBehavior actionSelectionBehavior,
		@DefaultValue("false") boolean dateBoundedPrefetch){

	public CdsClient {
		jwksUri = blankToNull(jwksUri);
		jwksFile = blankToNull(jwksFile);
	}

	/** The issuer of the public CDS Hooks sandbox, whose private key is public too. */
	public static final String SANDBOX = "https://sandbox.cds-hooks.org";

	private static final Set<String> ALGORITHMS = Set.of("ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256",
			"PS384", "PS512");

	@AssertTrue(message = "algorithms has to be some of ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512")
	boolean isEveryAlgorithmAsymmetric() {
		return !this.algorithms.isEmpty() && ALGORITHMS.containsAll(this.algorithms);
	}

	@AssertTrue(message = "jwks-uri is missing, and so is jwks-file: one of them has to say where the keys are")
	boolean isSourceOfKeysNamed() {
		return this.jwksUri != null || this.jwksFile != null;
	}

	@AssertTrue(message = "jwks-uri has to be an https URL")
	boolean isJwksUriSafe() {
		URI url = HttpUrl.parse(this.jwksUri);
		return this.jwksUri == null || (url != null
				&& (url.getScheme().equals("https") || LoopbackRequestMatcher.isLoopbackHost(url.getHost())));
	}

	/** Anyone can sign for the sandbox: it is heard from this machine only. */
	public boolean isSandbox() {
		return this.issuer.equals(SANDBOX) || this.issuer.equals(SANDBOX + "/");
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
