package org.calciphylaxis.advisor.terminology;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeSystemAliasesTest {

	private static final String SNOMED = "http://snomed.info/sct";

	private final CodeSystemAliases systems = new CodeSystemAliases(Map.of());

	@ParameterizedTest
	@ValueSource(strings = { "http://snomed.info/sct", "https://snomed.info/sct", "HTTPS://snomed.info/sct",
			"http://snomed.info/sct/", "https://snomed.info/sct//", "http://snomed.info/sct|2025",
			"HTTP://SNOMED.INFO/sct", "http://snomed.info/sct/900000000000207008",
			"http://snomed.info/sct/731000124108/version/20250901", "http://snomed.info/xsct/11000274103",
			"urn:oid:2.16.840.1.113883.6.96", "URN:OID:2.16.840.1.113883.6.96", "2.16.840.1.113883.6.96",
			" http://snomed.info/sct " })
	void readsEverySpellingOfASystemAsOne(String spelling) {
		assertThat(this.systems.canonical(spelling)).isEqualTo(SNOMED);
	}

	@ParameterizedTest
	@CsvSource({ "6.90, http://hl7.org/fhir/sid/icd-10-cm", "6.103, http://hl7.org/fhir/sid/icd-9-cm",
			"6.3, http://hl7.org/fhir/sid/icd-10", "6.88, http://www.nlm.nih.gov/research/umls/rxnorm",
			"6.1, http://loinc.org", "6.73, http://www.whocc.no/atc", "6.12, http://www.ama-assn.org/go/cpt" })
	void knowsTheOidsOfTheWellKnownSystems(String oid, String system) {
		assertThat(this.systems.canonical("urn:oid:2.16.840.1.113883." + oid)).isEqualTo(system);
	}

	@Test
	void leavesOtherSystemsApart() {
		assertThat(this.systems.canonical("http://snomed.info/sct-local")).isEqualTo("http://snomed.info/sct-local");
		assertThat(this.systems.canonical("urn:oid:2.16.840.1.113883.6.960")).isNotEqualTo(SNOMED);
		assertThat(this.systems.canonical("")).isEmpty();
		assertThat(this.systems.canonical("//")).isEmpty();
	}

	@Test
	void knowsTheAliasesOfASiteInAnySpelling() {
		CodeSystemAliases site = new CodeSystemAliases(
				Map.of("https://hospital.example/snomed/", "urn:oid:2.16.840.1.113883.6.96"));
		assertThat(site.canonical("http://hospital.example/snomed")).isEqualTo(SNOMED);
		assertThat(site.canonical("https://hospital.example/snomed|1")).isEqualTo(SNOMED);
	}

}
