package org.calciphylaxis.advisor.security.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.security.CdsClient;
import org.calciphylaxis.advisor.security.LoopbackRequestMatcher;
import org.calciphylaxis.advisor.security.TokenAudience;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.security.token.FileJwkSetSource;
import org.jspecify.annotations.Nullable;

/** What is not safe about the settings; each problem names its property. */
final class SecurityPropertiesValidator {

	private static final Set<String> ALGORITHMS = Set.of("ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256",
			"PS384", "PS512");

	private final boolean demo;

	private final List<String> problems = new ArrayList<>();

	private SecurityPropertiesValidator(boolean demo) {
		this.demo = demo;
	}

	/** Refuses the start when anything is not safe; in the demo less is asked. */
	static void check(TrustProperties settings, TokenAudience address, boolean demo) {
		SecurityPropertiesValidator check = new SecurityPropertiesValidator(demo);
		check.baseUrl(address.baseUrl());
		check.clients(settings.clients());
		settings.origins().forEach(check::origin);
		if (!check.problems.isEmpty()) {
			throw new UnsafeSettings(check.problems);
		}
	}

	private void baseUrl(@Nullable String baseUrl) {
		URI url = (baseUrl != null) ? url(baseUrl) : null;
		if (url == null || url.getQuery() != null || url.getFragment() != null) {
			problem("advisor.base-url", "has to be the URL that callers use, such as https://cds.example.org");
		}
		else if (!this.demo && !"https".equals(url.getScheme())) {
			problem("advisor.base-url", "has to be https outside profile demo");
		}
	}

	private void clients(List<CdsClient> clients) {
		if (clients.isEmpty() && !this.demo) {
			problem("advisor.trust.clients", "is empty: nobody could call");
		}
		for (int i = 0; i < clients.size(); i++) {
			client("advisor.trust.clients[" + i + "]", clients.get(i), clients.subList(0, i));
		}
	}

	private void client(String property, CdsClient client, List<CdsClient> earlier) {
		if (!client.name().matches("[A-Za-z0-9._-]{1,64}")) {
			problem(property + ".name", "has to be 1 to 64 letters, digits, '.', '_' or '-'");
		}
		if (client.issuer().isBlank()) {
			problem(property + ".issuer", "is missing");
		}
		if (client.isSandbox() && !this.demo) {
			problem(property + ".issuer", "is the public sandbox, for which anyone can sign: only in profile demo");
		}
		if (earlier.stream()
			.anyMatch((other) -> other.issuer().equals(client.issuer()) || other.name().equals(client.name()))) {
			problem(property, "has the name or the issuer of an earlier client");
		}
		keys(property, client);
		if (client.algorithms().isEmpty() || !ALGORITHMS.containsAll(client.algorithms())) {
			problem(property + ".algorithms", "has to be some of " + ALGORITHMS.stream().sorted().toList());
		}
	}

	private void keys(String property, CdsClient client) {
		if (client.jwksUri() == null && client.jwksFile() == null) {
			problem(property + ".jwks-uri",
					"is missing, and so is jwks-file: one of them has to say where the keys are");
		}
		if (client.jwksFile() != null && !new FileJwkSetSource(client.jwksFile()).isUsable()) {
			problem(property + ".jwks-file", "has to be a readable JWK set of public keys");
		}
		if (client.jwksUri() == null) {
			return;
		}
		URI url = url(client.jwksUri());
		if (url == null || !(url.getScheme().equals("https") || isThisMachine(url))) {
			problem(property + ".jwks-uri", "has to be an https URL");
		}
	}

	private void origin(String origin) {
		URI url = url(origin);
		if (url == null || !origin.equals(url.getScheme() + "://" + url.getRawAuthority())) {
			problem("advisor.trust.origins", "has to be scheme, host and port of each site; no wildcard, no path");
		}
		else if (!this.demo && !url.getScheme().equals("https")) {
			problem("advisor.trust.origins", "has to be https outside profile demo");
		}
	}

	private void problem(String property, String why) {
		this.problems.add(property + " " + why + ".");
	}

	/** An absolute http(s) URL with a host and without userinfo, or null. */
	private static @Nullable URI url(String text) {
		try {
			URI url = new URI(text);
			boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
			return (web && url.getHost() != null && url.getUserInfo() == null) ? url : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static boolean isThisMachine(URI url) {
		return url.getHost().equals("localhost") || LoopbackRequestMatcher.isLoopback(url.getHost());
	}

}
