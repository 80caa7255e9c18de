package org.calciphylaxis.advisor.security.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.security.CdsClient;
import org.calciphylaxis.advisor.security.TokenAudience;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.security.token.TokenFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecurityPropertiesValidatorTest {

	private static final CdsClient EHR = client("ehr", "https://ehr.example.org", "https://ehr.example.org/jwks");

	@TempDir
	private Path folder;

	private static CdsClient client(String name, String issuer, @Nullable String jwksUri) {
		return new CdsClient(name, issuer, jwksUri, null, Set.of("ES384"), Set.of(), List.of());
	}

	private static void check(@Nullable String baseUrl, List<CdsClient> clients, List<String> origins, boolean demo) {
		SecurityPropertiesValidator.check(new TrustProperties(clients, List.of(), origins), new TokenAudience(baseUrl),
				demo);
	}

	private static void refuse(String property, @Nullable String baseUrl, List<CdsClient> clients, String... origins) {
		assertThatExceptionOfType(UnsafeSettings.class)
			.isThrownBy(() -> check(baseUrl, clients, List.of(origins), false))
			.withMessageStartingWith(property + " ");
	}

	private static void refuse(String property, CdsClient... clients) {
		refuse("advisor.trust.clients" + property, "https://cds.example.org", List.of(clients));
	}

	@Test
	void takesSafeSettings() {
		assertThatCode(() -> check("https://cds.example.org/advisor", List.of(EHR),
				List.of("https://page.example.org", "https://page.example.org:8443"), false))
			.doesNotThrowAnyException();
	}

	@Test
	void demoNeedsNeitherClientsNorTls() {
		assertThatCode(() -> check("http://localhost:8081", List.of(), List.of("http://localhost:8080"), true))
			.doesNotThrowAnyException();
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
		assertThatCode(() -> check("http://localhost:8081", List.of(sandbox), List.of(), true))
			.doesNotThrowAnyException();
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
				Set.of("ES384", algorithm), Set.of(), List.of()));
	}

	@Test
	void refusesAKeyFileThatCannotBeUsed() throws IOException {
		refuse("[0].jwks-file", withKeys("/nowhere/jwks.json"));
		refuse("[0].jwks-file", withKeys(write("not json")));
		refuse("[0].jwks-file", withKeys(write("{\"keys\":[]}")));
		String pair = "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\",\"kid\":\"a\"}]}";
		refuse("[0].jwks-file", withKeys(write(pair)));
		assertThatCode(() -> check("https://cds.example.org",
				List.of(withKeys(TokenFixture.of("https://ehr.example.org").jwksFile().toString())), List.of(), false))
			.doesNotThrowAnyException();
	}

	private String write(String text) throws IOException {
		return Files.writeString(this.folder.resolve("jwks.json"), text).toString();
	}

	private static CdsClient withKeys(String file) {
		return new CdsClient("ehr", "https://ehr.example.org", null, file, Set.of("ES384"), Set.of(), List.of());
	}

}
