package org.calciphylaxis.advisor.security;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FhirServerAllowlistTest {

	private static final FhirServerAllowlist EHR = FhirServerAllowlist
		.of(List.of(TrustedFhirServer.of("https://ehr.example/fhir")));

	private static final FhirServerAllowlist LOCAL = FhirServerAllowlist
		.of(List.of(TrustedFhirServer.of("http://127.0.0.1:8080/fhir")));

	@Test
	void permitTheEntryItself() {
		assertThat(permits("https://ehr.example/fhir")).isTrue();
	}

	@Test
	void permitATrailingSlash() {
		assertThat(permits("https://ehr.example/fhir/")).isTrue();
		assertThat(FhirServerAllowlist.of(List.of(TrustedFhirServer.of("https://ehr.example/fhir/")))
			.permits(URI.create("https://ehr.example/fhir"))).isTrue();
	}

	@Test
	void permitWhatLiesBelowThePath() {
		assertThat(permits("https://ehr.example/fhir/tenant-1/r4")).isTrue();
	}

	@Test
	void permitTheDefaultPortSpelledOut() {
		assertThat(permits("https://ehr.example:443/fhir")).isTrue();
	}

	@Test
	void ignoreTheCaseOfSchemeAndHost() {
		assertThat(permits("HTTPS://EHR.Example/fhir")).isTrue();
	}

	@Test
	void mindTheCaseOfThePath() {
		assertThat(permits("https://ehr.example/FHIR")).isFalse();
	}

	@Test
	void mindThePathBoundary() {
		assertThat(permits("https://ehr.example/fhir2")).isFalse();
		assertThat(permits("https://ehr.example/fhir.evil")).isFalse();
		assertThat(permits("https://ehr.example/")).isFalse();
		assertThat(permits("https://ehr.example")).isFalse();
	}

	@Test
	void refuseAnotherScheme() {
		assertThat(permits("http://ehr.example/fhir")).isFalse();
		assertThat(permits("http://ehr.example:443/fhir")).isFalse();
	}

	@Test
	void refuseAnotherPort() {
		assertThat(permits("https://ehr.example:8443/fhir")).isFalse();
	}

	@Test
	void refuseUserinfo() {
		assertThat(permits("https://user@ehr.example/fhir")).isFalse();
		assertThat(permits("https://ehr.example@evil.example/fhir")).isFalse();
		assertThat(permits("https://ehr.example:443@evil.example/fhir")).isFalse();
		assertThat(permits("https://ehr.example%40evil.example/fhir")).isFalse();
	}

	@Test
	void refuseSubdomainsAndSuperdomains() {
		assertThat(permits("https://sub.ehr.example/fhir")).isFalse();
		assertThat(permits("https://ehr.example.evil.example/fhir")).isFalse();
		assertThat(permits("https://evilehr.example/fhir")).isFalse();
		assertThat(permits("https://example/fhir")).isFalse();
		assertThat(permits("https://ehr.example./fhir")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fhir/../admin", "/fhir/./x", "/fhir/..", "/admin/../fhir", "/fhir//x", "//fhir",
			"/fhir/%2e%2e/admin", "/fhir%2f..%2fadmin", "/fhir%2Fx", "/%66hir", "/fhir;a=b", "/fhir/x;y" })
	void refusePathsThatCouldMeanAnother(String path) {
		assertThat(permits("https://ehr.example" + path)).isFalse();
	}

	@Test
	void refuseQueryAndFragment() {
		assertThat(permits("https://ehr.example/fhir?x=1")).isFalse();
		assertThat(permits("https://ehr.example/fhir#x")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2130706433", "017700000001", "0x7f000001", "0x7f.1", "127.1", "127.0.1", "0177.0.0.1",
			"127.0.0.1.", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "127.0.0.2", "0.0.0.0",
			"127.0.0.1.nip.io" })
	void refuseOtherSpellingsOfAnAddress(String host) {
		assertThat(LOCAL.permits(URI.create("http://127.0.0.1:8080/fhir"))).isTrue();
		assertThat(LOCAL.permits(URI.create("http://" + host + ":8080/fhir"))).isFalse();
	}

	@Test
	void refuseRelativeAndOpaqueAddresses() {
		assertThat(permits("//ehr.example/fhir")).isFalse();
		assertThat(permits("/fhir")).isFalse();
		assertThat(permits("https:ehr.example/fhir")).isFalse();
	}

	@Test
	void refuseEverythingWhenThereAreNone() {
		assertThat(FhirServerAllowlist.NONE.permits(URI.create("https://ehr.example/fhir"))).isFalse();
	}

	@Test
	void areOpenOnlyWhereTheEntrySaysSo() {
		FhirServerAllowlist servers = EHR
			.and(FhirServerAllowlist.of(List.of(new TrustedFhirServer("https://ehr.example/fhir/open", true))));

		assertThat(servers.find(URI.create("https://ehr.example/fhir/open"))).get()
			.extracting(TrustedFhirServer::open)
			.isEqualTo(true);
		assertThat(servers.find(URI.create("https://ehr.example/fhir/other"))).get()
			.extracting(TrustedFhirServer::open)
			.isEqualTo(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://ehr.example/fhir", "http://127.0.0.1.example/fhir", "http://10.0.0.1/fhir",
			"ftp://ehr.example/fhir", "ehr.example/fhir", "https:///fhir", "https://user@ehr.example/fhir",
			"https://ehr.example/fhir?a=b", "https://ehr.example/fhir#a", "https://ehr.example/a/../fhir",
			"https://*.example/fhir", "", "not a url" })
	void areRefusedAtTheStartWhenAnEntryIsUnsafe(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> TrustedFhirServer.of(url))
			.withMessageContaining("advisor.trust.fhir-servers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/fhir", "http://127.0.0.1/fhir", "http://[::1]:8080",
			"https://10.0.0.1/fhir", "https://ehr.example" })
	void mayBeThisMachineOrAnyHttps(String url) {
		assertThat(FhirServerAllowlist.of(List.of(TrustedFhirServer.of(url))).permits(URI.create(url))).isTrue();
	}

	private static boolean permits(String address) {
		return EHR.permits(URI.create(address));
	}

}
