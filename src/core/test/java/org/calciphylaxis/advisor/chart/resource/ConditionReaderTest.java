package org.calciphylaxis.advisor.chart.resource;

import java.time.LocalDate;
import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionReaderTest {

	@Test
	void readsCodesWordsStatusesAndDates() {
		ConditionFact problem = read(
				"code: {text: 'ESRD', coding: [" + ESKD + "]}, clinicalStatus: {coding: [{code: 'active'}]},"
						+ "verificationStatus: {coding: [{code: 'confirmed'}]}, onsetDateTime: '2020-03',"
						+ "recordedDate: '2020-04-05', bodySite: [{text: 'left thigh'}]");
		assertThat(problem.reference()).isEqualTo("Condition/c1");
		assertThat(problem.what().concepts()).contains(Concept.ESKD);
		assertThat(problem.what().texts()).containsExactly("ESRD", "End stage renal disease");
		assertThat(problem.what().fromText()).isFalse();
		assertThat(problem.clinicalStatus()).isEqualTo(ClinicalStatus.ACTIVE);
		assertThat(problem.verification()).isEqualTo(Verification.CONFIRMED);
		assertThat(dayOf(problem.onset())).hasToString("2020-03-01");
		assertThat(dayOf(problem.recorded())).hasToString("2020-04-05");
		assertThat(problem.sites()).singleElement()
			.satisfies((site) -> assertThat(site.displayText()).isEqualTo("left thigh"));
		assertThat(problem.hasAbated()).isFalse();
	}

	@Test
	void treatsMissingAndUnknownStatusesAsAbsent() {
		assertThat(read(CODE).clinicalStatus()).isEqualTo(ClinicalStatus.ABSENT);
		assertThat(read(CODE).verification()).isEqualTo(Verification.ABSENT);
		assertThat(read(CODE + ", clinicalStatus: {coding: [{code: 'bad'}]}").clinicalStatus())
			.isEqualTo(ClinicalStatus.ABSENT);
	}

	@Test
	void readsAStatusOfABareStringAndOfTextAlone() {
		assertThat(read(CODE + ", clinicalStatus: 'resolved'").clinicalStatus()).isEqualTo(ClinicalStatus.RESOLVED);
		assertThat(read(CODE + ", verificationStatus: {text: 'Entered-in-Error'}").verification())
			.isEqualTo(Verification.ENTERED_IN_ERROR);
	}

	@Test
	void anyAbatementIsOne() {
		assertThat(read(CODE + ", abatementAge: {value: 60}").hasAbated()).isTrue();
		ConditionFact problem = read(CODE + ", abatementPeriod: {start: '2020-01-01', end: '2020-02-02'}");
		assertThat(problem.hasAbated()).isTrue();
		assertThat(dayOf(problem.abated())).hasToString("2020-02-02");
	}

	@Test
	void readsTheStartOfAnOnsetPeriodAndNoAgeOrText() {
		assertThat(dayOf(read(CODE + ", onsetPeriod: {start: '2021'}").onset())).hasToString("2021-01-01");
		assertThat(read(CODE + ", onsetAge: {value: 50}, onsetString: '2020'").onset()).isNull();
	}

	@Test
	void keepsTheWordsOfAnAbatement() {
		assertThat(read(CODE + ", abatementString: ' last year '").abatement()).isEqualTo("last year");
		assertThat(read(CODE + ", abatementString: 'ongoing'").hasAbated()).isFalse();
		assertThat(read(CODE).abatement()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "A,,,ABSENT,REFUTED", "A,active,confirmed,ACTIVE,REFUTED",
			"A,,entered-in-error,ABSENT,ENTERED_IN_ERROR", "V,,,ABSENT,PROVISIONAL",
			"V,active,confirmed,ACTIVE,PROVISIONAL", "V,,refuted,ABSENT,REFUTED", "Z,,,RESOLVED,ABSENT",
			"Z,active,confirmed,RESOLVED,CONFIRMED", "Z,inactive,,INACTIVE,ABSENT", "G,active,,ACTIVE,CONFIRMED",
			"G,,differential,ABSENT,DIFFERENTIAL", "x,,,ABSENT,ABSENT" })
	void readsTheCertaintyOfAGermanDiagnosis(String mark, String clinical, String verified, ClinicalStatus status,
			Verification verification) {
		String more = member("clinicalStatus", clinical) + member("verificationStatus", verified);
		String extension = "extension: [{url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit',"
				+ "valueCoding: {system: 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT', code: '"
				+ mark + "'}}]";
		for (String marked : List.of("code: {coding: [{code: 'x', " + extension + "}], text: 'x'}",
				"code: {text: 'x', " + extension + "}", "code: {text: 'x'}, " + extension,
				"code: {text: 'x'}, " + extension.replace("extension", "modifierExtension"))) {
			assertThat(read(marked + more).clinicalStatus()).isEqualTo(status);
			assertThat(read(marked + more).verification()).isEqualTo(verification);
		}
	}

	@ParameterizedTest
	@CsvSource({ "E83.50 A,REFUTED", "E83.50A,REFUTED", "E83.50!V,PROVISIONAL", "E83.50* G,CONFIRMED",
			"E83.50,ABSENT" })
	void readsTheCertaintyBehindTheCode(String code, Verification verification) {
		String coding = "{system: 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', code: '" + code + "', display: 'x'}";
		assertThat(read("code: {coding: [" + coding + "]}").verification()).isEqualTo(verification);
	}

	@Test
	void takesTheSeventhCharacterOfAnotherClassificationForNoCertainty() {
		assertThat(
				read("code: {coding: [{system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'S72.001A', display: 'x'}]}")
					.verification())
			.isEqualTo(Verification.ABSENT);
	}

	@Test
	void believesTheMarkThatAffirmsLeast() {
		String coding = "{display: 'x', extension: [{url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit',"
				+ "valueCoding: {code: '%s'}}]}";
		assertThat(read("code: {coding: [" + coding.formatted("G") + "," + coding.formatted("A") + "]}").verification())
			.isEqualTo(Verification.REFUTED);
	}

	@ParameterizedTest
	@CsvSource({ "Refuted,REFUTED", "Entered in Error,ENTERED_IN_ERROR", "unconfirmed ,UNCONFIRMED" })
	void readsAVerificationInWords(String words, Verification verification) {
		assertThat(read(CODE + ", verificationStatus: {text: '" + words + "'}").verification()).isEqualTo(verification);
	}

	private static String member(String name, String code) {
		return (code != null) ? ", " + name + ": {coding: [{code: '" + code + "'}]}" : "";
	}

	@Test
	void keepsWordsOfAnUnknownCoding() {
		ConditionFact problem = read("code: {coding: [{system: 'urn:local', code: '1', display: 'Livedo racemosa'}]}");
		assertThat(problem.what().isUncoded()).isTrue();
		assertThat(problem.what().texts()).containsExactly("Livedo racemosa");
	}

	@Test
	void aCodingWithoutSystemNeverMatches() {
		assertThat(read("code: {coding: [{code: 'N18.6', display: 'x'}]}").what().concepts()).isEmpty();
	}

	@Test
	void leavesOutWhatSaysNothing() {
		assertThat(
				ChartFixture.with(PrefetchKey.CONDITIONS, "{resourceType: 'Condition', id: '1'}").read().conditions())
			.isEmpty();
	}

	@Test
	void keepsIdsOfTwoHundredCharacters() {
		String id = "e.".repeat(100);
		assertThat(
				ChartFixture.with(PrefetchKey.CONDITIONS, "{resourceType: 'Condition', id: '" + id + "', " + CODE + "}")
					.read()
					.conditions())
			.extracting(ConditionFact::reference)
			.containsExactly("Condition/" + id);
	}

	private static final String ESKD = "{system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'N18.6', display: 'End stage renal disease'}";

	private static final String CODE = "code: {coding: [" + ESKD + "]}";

	private static ConditionFact read(String members) {
		return ChartFixture.with(PrefetchKey.CONDITIONS, "{resourceType: 'Condition', id: 'c1', " + members + "}")
			.read()
			.conditions()
			.get(0);
	}

	private static LocalDate dayOf(ChartTime time) {
		return time.day();
	}

}
