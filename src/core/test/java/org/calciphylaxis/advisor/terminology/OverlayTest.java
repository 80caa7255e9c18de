package org.calciphylaxis.advisor.terminology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What a site adds. */
class OverlayTest {

	private static final String CPT = "http://www.ama-assn.org/go/cpt";

	@TempDir
	private Path directory;

	@Test
	void addsCptAndLocalCodesToThoseOfTheProgram() throws IOException {
		overlay("biopsy.json", "order-skin-biopsy", """
				"include": [
				  {"system": "urn:oid:2.16.840.1.113883.6.12", "concept": [{"code": "11104"}]},
				  {"system": "https://hospital.example/orders", "concept": [{"code": "BX", "display": "Biopsy"}]}
				]""");
		Terminology terminology = load(Map.of());
		assertThat(terminology.conceptsOf(CPT, "11104")).containsExactly(Concept.ORDER_SKIN_BIOPSY);
		assertThat(terminology.conceptsOf("https://hospital.example/orders", "BX"))
			.containsExactly(Concept.ORDER_SKIN_BIOPSY);
		assertThat(terminology.conceptsOf("http://snomed.info/sct", "240977001"))
			.containsExactly(Concept.ORDER_SKIN_BIOPSY);
		assertThat(terminology.codesOf(Concept.ORDER_SKIN_BIOPSY))
			.endsWith(new ValueSetCode("https://hospital.example/orders", "BX", "Biopsy", false));
	}

	@Test
	void addsDrugNamesInLowerCase() throws IOException {
		overlay("warfarin.json", "warfarin", """
				"include": [{"system": "%s", "concept": [{"code": "Warfilone  Forte"}]}]"""
			.formatted(DrugNameIndex.SYSTEM));
		assertThat(load(Map.of()).drugNames()).containsEntry("warfilone forte", Set.of(Concept.WARFARIN))
			.containsKey("warfarin");
	}

	@Test
	void takesAwayWhatItExcludes() throws IOException {
		overlay("doac.json", "doac", """
				"exclude": [
				  {"system": "%s", "concept": [{"code": "edoxaban"}]},
				  {"system": "http://www.whocc.no/atc", "concept": [{"code": "B01AF03"}]}
				]""".formatted(DrugNameIndex.SYSTEM));
		Terminology terminology = load(Map.of());
		assertThat(terminology.drugNames()).doesNotContainKey("edoxaban").containsKey("apixaban");
		assertThat(terminology.conceptsOf("http://www.whocc.no/atc", "B01AF03")).isEmpty();
		assertThat(terminology.codesOf(Concept.DOAC)).extracting(ValueSetCode::code).doesNotContain("B01AF03");
	}

	@Test
	void addsPrefixesOfASystemThatAnAliasMakesOneOfIcd() throws IOException {
		String local = "http://hospital.example/diagnoses";
		overlay("ulcer.json", "skin-finding-ulcer", """
				"include": [{"system": "%s", "filter": [{"property": "concept", "op": "is-a", "value": "L98.8"}]}]"""
			.formatted(local));
		Terminology terminology = load(Map.of(local, "http://hl7.org/fhir/sid/icd-10"));
		assertThat(terminology.conceptsOf(local, "L98.81")).containsExactly(Concept.SKIN_FINDING_ULCER);
		assertThat(terminology.conceptsOf(local, "R02")).contains(Concept.SKIN_GANGRENE);
	}

	@ParameterizedTest
	@CsvSource({ "http://fhir.de/CodeSystem/bfarm/icd-10-gm, http://hl7.org/fhir/sid/icd-10",
			"https://fhir.de/CodeSystem/dimdi/icd-10-gm/, http://hl7.org/fhir/sid/icd-10-cm",
			"http://hl7.org/fhir/sid/icd-10, http://hl7.org/fhir/sid/icd-10-cm",
			"urn:oid:2.16.840.1.113883.6.90, http://fhir.de/CodeSystem/bfarm/icd-10-gm",
			"http://hl7.org/fhir/sid/icd-10-nl, urn:oid:2.16.840.1.113883.6.3",
			"https://hospital.example/icd-10-am, http://hl7.org/fhir/sid/icd-10" })
	void anAliasBetweenTwoEditionsOfIcd10StopsTheStart(String alias, String system) {
		assertThatIllegalStateException().isThrownBy(() -> load(Map.of(alias, system)))
			.withMessageContaining("advisor.terminology.system-aliases")
			.withMessageContaining(alias);
	}

	@ParameterizedTest
	@CsvSource({ "http://fhir.de/CodeSystem/dimdi/icd-10-gm, http://fhir.de/CodeSystem/bfarm/icd-10-gm, E83.50",
			"http://hospital.example/icd10, http://fhir.de/CodeSystem/bfarm/icd-10-gm, E83.50",
			"http://hospital.example/icd-10-pcs, http://hl7.org/fhir/sid/icd-10-pcs, 0Y6N0Z0" })
	void aSitesOwnNameOfAnEditionIsAnAlias(String alias, String system, String code) {
		assertThat(load(Map.of(alias, system)).conceptsOf(alias, code)).isNotEmpty();
	}

	@Test
	void readsFilesThatEndInJsonOnly() throws IOException {
		Files.writeString(this.directory.resolve("README.md"), "ours");
		assertThat(load(Map.of()).codesOf(Concept.ESKD)).isNotEmpty();
	}

	@Test
	void aMissingDirectoryStopsTheStartByTheNameOfTheProperty() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Terminology.load(this.directory.resolve("nowhere"), Map.of(), List.of("en")))
			.withMessageContaining("advisor.terminology.overlay")
			.withMessageContaining("nowhere");
	}

	@Test
	void aFileThatIsNotUtf8StopsTheStartByItsName() throws IOException {
		Files.write(this.directory.resolve("latin.json"),
				"{\"title\": \"Urämie\"}".getBytes(StandardCharsets.ISO_8859_1));
		assertThatIllegalStateException().isThrownBy(() -> Terminology.load(this.directory, Map.of(), List.of("en")))
			.withMessageContaining("latin.json");
	}

	private void overlay(String file, String valueSet, String compose) throws IOException {
		Files.writeString(this.directory.resolve(file), """
				{
				  "resourceType": "ValueSet",
				  "url": "https://calciphylaxis-advisor.github.io/fhir/ValueSet/%s",
				  "status": "active",
				  "compose": {%s}
				}
				""".formatted(valueSet, compose));
	}

	private Terminology load(Map<String, String> aliases) {
		return Terminology.load(this.directory, aliases, List.of("en"));
	}

}
