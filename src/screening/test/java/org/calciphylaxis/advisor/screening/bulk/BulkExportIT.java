package org.calciphylaxis.advisor.screening.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Exports from a Bulk Data server over HTTP. */
class BulkExportIT {

	private static final String TIME = "2026-11-22T06:00:00Z";

	@RegisterExtension
	static final WireMockExtension EHR = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort())
		.build();

	@RegisterExtension
	static final WireMockExtension FILE_SERVER = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort())
		.build();

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream log = new ByteArrayOutputStream();

	@Test
	void fetchesOutputsDeletionsAndErrorsAndKeepsTheTime() throws IOException {
		serve();
		export(null);
		assertThat(this.folder.resolve("export-2026-11-22T06-00-00Z/Patient.00000.ndjson")).hasContent("patient");
		assertThat(this.folder.resolve("export-2026-11-22T06-00-00Z/deleted-Bundle.00001.ndjson"))
			.hasContent("deleted");
		assertThat(this.folder.resolve("export-2026-11-22T06-00-00Z/_error-OperationOutcome.00002.ndjson"))
			.hasContent("error");
		EHR.verify(deleteRequestedFor(urlEqualTo("/status/1")));
		export(null);
		EHR.verify(getRequestedFor(urlPathEqualTo("/fhir/Patient/$export")).withQueryParam("_since", equalTo(TIME)));
	}

	@Test
	void goesOnAfterAFailedDownloadWithoutFetchingTheRestAgain() throws IOException {
		serve();
		EHR.stubFor(get("/files/deleted").willReturn(aResponse().withStatus(500)));
		assertThatExceptionOfType(BulkExportFailure.class).isThrownBy(() -> export(null))
			.withMessageContaining("/files/deleted")
			.withMessageContaining("goes on there");
		EHR.verify(0, deleteRequestedFor(urlEqualTo("/status/1")));
		EHR.stubFor(get("/files/deleted").willReturn(text("deleted")));
		export(null);
		EHR.verify(1, getRequestedFor(urlEqualTo("/files/patient")));
		EHR.verify(1, getRequestedFor(urlPathEqualTo("/fhir/Patient/$export")));
	}

	@Test
	void waitsUntilTheServerIsReady() throws IOException {
		serve();
		EHR.stubFor(get("/status/1").inScenario("export")
			.whenScenarioStateIs("Started")
			.willReturn(aResponse().withStatus(202).withHeader("Retry-After", "0").withHeader("X-Progress", "half"))
			.willSetStateTo("ready"));
		EHR.stubFor(get("/status/1").inScenario("export").whenScenarioStateIs("ready").willReturn(okJson(manifest())));
		export(null);
		assertThat(this.log.toString(StandardCharsets.UTF_8)).contains("half");
	}

	@Test
	void signsInWithItsKeyAndSendsTheTokenToNoOtherServer() throws Exception {
		serve();
		EHR.stubFor(get("/fhir/.well-known/smart-configuration")
			.willReturn(okJson("{\"token_endpoint\":\"%s/token\"}".formatted(EHR.baseUrl()))));
		EHR.stubFor(post("/token").willReturn(okJson("{\"access_token\":\"t0ken\",\"expires_in\":300}")));
		EHR.stubFor(get("/status/1").willReturn(
				okJson(manifest().replace(EHR.baseUrl() + "/files/error", FILE_SERVER.baseUrl() + "/elsewhere"))));
		FILE_SERVER.stubFor(get("/elsewhere").willReturn(text("error")));
		RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
		export(new BackendClient("screening", key, "system/*.read", null));
		EHR.verify(getRequestedFor(urlEqualTo("/files/patient")).withHeader("Authorization", equalTo("Bearer t0ken")));
		FILE_SERVER.verify(getRequestedFor(urlEqualTo("/elsewhere")).withHeader("Authorization", absent()));
		assertThat(isSigned(assertion(), key)).isTrue();
		assertThat(this.log.toString(StandardCharsets.UTF_8)).doesNotContain("t0ken");
	}

	@Test
	void readsEveryPageOfTheManifest() throws IOException {
		serve();
		EHR.stubFor(get("/status/1").willReturn(okJson(manifest().replace("\"requires",
				"\"link\":[{\"relation\":\"next\",\"url\":\"%s/page/2\"}],\"requires".formatted(EHR.baseUrl())))));
		EHR.stubFor(get("/page/2").willReturn(okJson(
				"{\"output\":[{\"type\":\"Condition\",\"url\":\"%s/files/patient\"}]}".formatted(EHR.baseUrl()))));
		export(null);
		assertThat(this.folder.resolve("export-2026-11-22T06-00-00Z/Condition.00003.ndjson")).exists();
	}

	@Test
	void beginsAnewWhatTheServerHasForgotten() throws IOException {
		serve();
		EHR.stubFor(get("/status/1").willReturn(aResponse().withStatus(404)));
		assertThatExceptionOfType(BulkExportFailure.class).isThrownBy(() -> export(null));
		EHR.stubFor(get("/status/1").willReturn(okJson(manifest())));
		export(null);
		EHR.verify(2, getRequestedFor(urlPathEqualTo("/fhir/Patient/$export")));
	}

	private static String assertion() {
		String form = EHR.findAll(postRequestedFor(urlEqualTo("/token"))).get(0).getBodyAsString();
		return form.replaceAll(".*client_assertion=([^&]+).*", "$1");
	}

	private static boolean isSigned(String assertion, RSAKey key) throws java.text.ParseException, JOSEException {
		return SignedJWT.parse(assertion).verify(new RSASSAVerifier(key.toPublicJWK()));
	}

	private void serve() {
		EHR.resetAll();
		FILE_SERVER.resetAll();
		EHR.stubFor(get(urlPathEqualTo("/fhir/Patient/$export"))
			.willReturn(aResponse().withStatus(202).withHeader("Content-Location", EHR.baseUrl() + "/status/1")));
		EHR.stubFor(get("/status/1").willReturn(okJson(manifest())));
		for (String file : new String[] { "patient", "deleted", "error" }) {
			EHR.stubFor(get("/files/" + file).willReturn(text(file)));
		}
	}

	private static ResponseDefinitionBuilder text(String text) {
		return aResponse().withBody(text);
	}

	private static String manifest() {
		return """
				{"transactionTime":"%s","requiresAccessToken":true,
				"output":[{"type":"Patient","url":"%2$s/files/patient"}],
				"deleted":[{"type":"Bundle","url":"%2$s/files/deleted"}],
				"error":[{"type":"OperationOutcome","url":"%2$s/files/error"}]}""".formatted(TIME, EHR.baseUrl());
	}

	private void export(BackendClient client) {
		new BulkExport(new BulkServer(URI.create(EHR.baseUrl() + "/fhir"), null, client), this.folder,
				new PrintStream(this.log, true, StandardCharsets.UTF_8), Clock.systemUTC())
			.run();
	}

}
