package org.calciphylaxis.advisor.terminology;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TerminologyTest {

	private static final String SNOMED = "http://snomed.info/sct";

	private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

	private static final String ATC = "http://www.whocc.no/atc";

	private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

	private final Terminology terminology = Terminology.shipped();

	@Test
	void knowsEveryConceptByAtLeastOneCode() {
		assertThat(Concept.values())
			.allSatisfy((concept) -> assertThat(this.terminology.codesOf(concept)).isNotEmpty());
	}

	@Test
	void findsACodeBySystemAndCode() {
		assertConcepts(SNOMED, "238772004", Concept.SKIN_LIVEDO);
		assertConcepts(RXNORM, "11289", Concept.WARFARIN);
	}

	@Test
	void doesNotFindACodeInAnotherSystem() {
		assertConcepts(RXNORM, "238772004");
	}

	@Test
	void aCodeOfANarrowerMeaningBelongsToEveryBroaderOne() {
		assertConcepts(ICD_10_CM, "E10.621", Concept.DIFFERENTIAL_ALTERNATIVE_CAUSE, Concept.ALTERNATIVE_CAUSE_ULCER,
				Concept.SITE_FOOT, Concept.DIABETES_ANY);
		assertConcepts(ICD_10_CM, "L97.112", Concept.SKIN_FINDING_ULCER, Concept.SITE_THIGH, Concept.SIDE_RIGHT);
		assertConcepts(ATC, "H02AB04", Concept.SYSTEMIC_CORTICOSTEROID, Concept.SYSTEMIC_CORTICOSTEROID_PRODUCT);
		assertConcepts(ATC, "H02AB99", Concept.SYSTEMIC_CORTICOSTEROID, Concept.SYSTEMIC_CORTICOSTEROID_PRODUCT);
	}

	@Test
	void aCodeThatIsNoPrefixStandsForItselfAlone() {
		assertConcepts(ICD_10_CM, "I96", Concept.SKIN_GANGRENE);
		assertConcepts(ICD_10_CM, "I96.1");
	}

	@Test
	void aPrefixIsNoPrefixOfTheSystemsWithoutHierarchy() {
		assertConcepts(SNOMED, "2387720041");
	}

	@Test
	void readsIcdCodesWithAndWithoutTheDotInAnyCase() {
		for (String code : new String[] { "N18.6", "N186", "n18.6", " n186 " }) {
			assertConcepts(ICD_10_CM, code, Concept.ESKD);
		}
		assertConcepts("http://hl7.org/fhir/sid/icd-9-cm", "5856", Concept.ESKD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "E83.50", "E8350", "E83.50 G", "E83.50!", "E83.50* V", "E83.50+", "E83.50\u2020 g",
			"E83.50G", "E83.50!V" })
	void readsTheMarksOfIcd10GmAsNoPartOfTheCode(String code) {
		assertConcepts("http://fhir.de/CodeSystem/bfarm/icd-10-gm", code, Concept.CALCIPHYLAXIS_DX);
		assertConcepts(ICD_10_CM, code);
	}

	@Test
	void readsIcd10GmAndAtcByTheNamesThatGermanChartsGiveThem() {
		assertConcepts("http://fhir.de/CodeSystem/dimdi/icd-10-gm", "E83.50", Concept.CALCIPHYLAXIS_DX);
		assertConcepts("http://fhir.de/CodeSystem/bfarm/atc", "B01AA03", Concept.WARFARIN, Concept.VKA_OTHER);
		assertConcepts("http://fhir.de/CodeSystem/dimdi/atc", "B01AF02", Concept.DOAC);
	}

	@Test
	void readsIcd10PcsByItsPrefixes() {
		assertConcepts("http://www.cms.gov/Medicare/Coding/ICD10", "0Y6N0Z0", Concept.AMPUTATION);
	}

	@Test
	void anExclusionWinsOverAnInclusion() {
		assertConcepts(ICD_10_CM, "C50.911", Concept.MALIGNANCY);
		assertConcepts(ICD_10_CM, "C44");
		assertConcepts(ICD_10_CM, "C44.91");
		assertConcepts("http://hl7.org/fhir/sid/icd-10", "E66.9", Concept.OBESITY);
		assertConcepts("http://hl7.org/fhir/sid/icd-10", "E66.3");
	}

	@Test
	void doesNotKnowWhatNobodyVerified() {
		assertConcepts(RXNORM, "1894");
		assertConcepts(ICD_10_CM, "R23.1");
		assertConcepts("http://loinc.org", "3138-5");
	}

	@Test
	void aCodingWithoutSystemOrCodeMatchesNothing() {
		assertConcepts(null, "238772004");
		assertConcepts("", "238772004");
		assertConcepts(" ", "238772004");
		assertConcepts(SNOMED, null);
		assertConcepts(SNOMED, "");
		assertConcepts(ICD_10_CM, " . ");
	}

	@Test
	void knowsDrugsByTheirNamesInLowerCase() {
		assertThat(this.terminology.drugNames()).containsEntry("marcumar", Set.of(Concept.VKA_OTHER))
			.containsEntry("calcitriol", Set.of(Concept.ACTIVE_VITAMIN_D, Concept.CALCITRIOL))
			.containsEntry("sodium thiosulphate", Set.of(Concept.SODIUM_THIOSULFATE));
	}

	@Test
	void aDrugNameIsNoCode() {
		assertConcepts(DrugNameIndex.SYSTEM, "warfarin");
		assertThat(this.terminology.codesOf(Concept.WARFARIN)).extracting(ValueSetCode::system)
			.doesNotContain(DrugNameIndex.SYSTEM);
	}

	@Test
	void listsPrefixesAsPrefixes() {
		assertThat(this.terminology.codesOf(Concept.DIABETES_ANY))
			.contains(new ValueSetCode(SNOMED, "44054006", "Diabetes mellitus type 2 (disorder)", false))
			.contains(new ValueSetCode(ICD_10_CM, "E11", "", true));
	}

	private void assertConcepts(String system, String code, Concept... concepts) {
		assertThat(this.terminology.conceptsOf(system, code)).containsExactlyInAnyOrder(concepts);
	}

}
