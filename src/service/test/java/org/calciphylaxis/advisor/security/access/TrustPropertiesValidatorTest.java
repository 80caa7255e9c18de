package org.calciphylaxis.advisor.security.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.PropertiesBinder;
import org.calciphylaxis.advisor.security.CdsClient;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.security.token.TokenFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class TrustPropertiesValidatorTest {

	private static final CdsClient EHR = client("ehr", "https://ehr.example.org", "https://ehr.example.org/jwks");

	@TempDir
	private Path folder;

	private static CdsClient client(String name, String issuer, @Nullable String jwksUri) {
		return new CdsClient(name, issuer, jwksUri, null, Set.of("ES384"), Set.of(), List.of(), null, null, false);
	}

	private static List<String> problems(@Nullable String baseUrl, List<CdsClient> clients, List<String> origins,
			boolean demo) {
		Map<String, String> properties = new HashMap<>();
		properties.put("advisor.base-url", baseUrl);
		for (int i = 0; i < clients.size(); i++) {
			String client = "advisor.trust.clients[" + i + "].";
			properties.put(client + "name", clients.get(i).name());
			properties.put(client + "issuer", clients.get(i).issuer());
			properties.put(client + "jwks-uri", clients.get(i).jwksUri());
			properties.put(client + "jwks-file", clients.get(i).jwksFile());
			list(properties, client + "algorithms", List.copyOf(clients.get(i).algorithms()));
		}
		list(properties, "advisor.trust.origins", origins);
		properties.values().removeIf(Objects::isNull);
		TrustPropertiesValidator validator = new TrustPropertiesValidator(demo);
		return Stream
			.concat(PropertiesBinder.problems("advisor", AdvisorProperties.class, properties, validator).stream(),
					PropertiesBinder.problems("advisor.trust", TrustProperties.class, properties, validator).stream())
			.toList();
	}

	private static void list(Map<String, String> properties, String name, List<String> values) {
		for (int i = 0; i < values.size(); i++) {
			properties.put(name + "[" + i + "]", values.get(i));
		}
	}

	private static void refuse(String property, @Nullable String baseUrl, List<CdsClient> clients, String... origins) {
		assertThat(problems(baseUrl, clients, List.of(origins), false)).first(as(STRING)).startsWith(property + " ");
	}

	private static void refuse(String property, CdsClient... clients) {
		refuse("advisor.trust.clients" + property, "https://cds.example.org", List.of(clients));
	}

	@Test
	void takesSafeSettings() {
		assertThat(problems("https://cds.example.org/advisor", List.of(EHR),
				List.of("https://page.example.org", "https://page.example.org:8443"), false))
			.isEmpty();
	}

	@Test
	void demoNeedsNeitherClientsNorTls() {
		assertThat(problems("http://localhost:8081", List.of(), List.of("http://localhost:8080"), true)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://cds.example.org", "http://localhost:8081", "cds.example.org", "https://", "",
			"ftp://cds.example.org", "https://user@cds.example.org", "https://cds.example.org?x=1" })
	void refusesABaseUrlThatCallersCannotTrust(String baseUrl) {
		refuse("advisor.base-url", baseUrl, List.of(EHR));
	}

	@Test
	void refusesToStartWithoutBaseUrlOrClients() {
		refuse("advisor.base-url", null, List.of(EHR));
		refuse("");
	}

	@Test
	void takesTheSandboxInTheDemoOnly() {
		CdsClient sandbox = client("sandbox", CdsClient.SANDBOX, "https://sandbox.cds-hooks.org/.well-known/jwks.json");
		refuse("[1].issuer", EHR, sandbox);
		assertThat(problems("http://localhost:8081", List.of(sandbox), List.of(), true)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "https://*.example.org", "https://page.example.org/", "https://page.example.org/path",
			"http://page.example.org", "page.example.org", "null" })
	void refusesAnOriginThatIsNotOneSite(String origin) {
		refuse("advisor.trust.origins", "https://cds.example.org", List.of(EHR), origin);
	}

	@Test
	void refusesAClientWithoutNameIssuerOrKeys() {
		refuse("[0].name", client("", "https://ehr.example.org", "https://ehr.example.org/jwks"));
		refuse("[0].name", client("a b", "https://ehr.example.org", "https://ehr.example.org/jwks"));
		refuse("[0].issuer", client("ehr", " ", "https://ehr.example.org/jwks"));
		refuse("[0].jwks-uri", client("ehr", "https://ehr.example.org", null));
		refuse("[0].jwks-uri", client("ehr", "https://ehr.example.org", "http://ehr.example.org/jwks"));
	}

	@Test
	void refusesTwoClientsOfOneNameOrIssuer() {
		refuse("[1]", EHR, client("ehr", "https://other.example.org", "https://other.example.org/jwks"));
		refuse("[1]", EHR, client("other", "https://ehr.example.org", "https://other.example.org/jwks"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "HS256", "HS512", "ES999", "" })
	void refusesAlgorithmsThatProveNothing(String algorithm) {
		refuse("[0].algorithms", new CdsClient("ehr", "https://ehr.example.org", "https://ehr.example.org/jwks", null,
				Set.of("ES384", algorithm), Set.of(), List.of(), null, null, false));
	}

	@Test
	void refusesAKeyFileThatCannotBeUsed() throws IOException {
		refuse("[0].jwks-file", withKeys("/nowhere/jwks.json"));
		refuse("[0].jwks-file", withKeys(write("not json")));
		refuse("[0].jwks-file", withKeys(write("{\"keys\":[]}")));
		String pair = "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\",\"kid\":\"a\"}]}";
		refuse("[0].jwks-file", withKeys(write(pair)));
		assertThat(problems("https://cds.example.org",
				List.of(withKeys(TokenFixture.of("https://ehr.example.org").jwksFile().toString())), List.of(), false))
			.isEmpty();
	}

	private String write(String text) throws IOException {
		return Files.writeString(this.folder.resolve("jwks.json"), text).toString();
	}

	private static CdsClient withKeys(String file) {
		return new CdsClient("ehr", "https://ehr.example.org", null, file, Set.of("ES384"), Set.of(), List.of(), null,
				null, false);
	}

}
