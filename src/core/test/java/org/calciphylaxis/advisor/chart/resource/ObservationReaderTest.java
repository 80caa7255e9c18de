package org.calciphylaxis.advisor.chart.resource;

import java.math.BigDecimal;
import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationReaderTest {

	private static final String PTH = "code: {coding: [{system: 'http://loinc.org', code: '2731-8'}]}";

	@Test
	void readsALaboratoryResult() {
		ObservationFact finding = finding(PTH + ", status: 'final', category: {coding: [{code: 'Laboratory'}]},"
				+ "effectiveDateTime: '2026-10-01T08:00:00-05:00', valueQuantity: {value: 812.50, unit: 'pg/mL',"
				+ "system: 'http://unitsofmeasure.org', code: 'pg/mL', comparator: '>'},"
				+ "interpretation: [{coding: [{code: 'h', display: 'High'}], text: 'Very High'}],"
				+ "referenceRange: [{text: '15-65'}, {low: {value: 15, code: 'pg/mL'}, high: {value: 65, code: 'pg/mL'}}]");
		assertThat(finding.reference()).isEqualTo("Observation/o1");
		assertThat(finding.what().is(Concept.LAB_PTH)).isTrue();
		assertThat(finding.categories()).containsExactly("laboratory");
		assertThat(finding.status()).isEqualTo(ObservationFact.Status.FINAL);
		assertThat(finding.effective().instant()).hasToString("2026-10-01T13:00:00Z");
		assertThat(finding.value()).isEqualTo(
				new ObservedValue.Quantity(new BigDecimal("812.50"), ObservedValue.Bound.GREATER, "pg/mL", "pg/mL"));
		assertThat(finding.interpretations()).containsExactlyInAnyOrder("H", "high", "very high");
		assertThat(finding.range().high().number()).isEqualTo("65");
	}

	@ParameterizedTest
	@CsvSource({ "amended,AMENDED", "corrected,CORRECTED", "preliminary,PRELIMINARY", "cancelled,OTHER",
			"entered-in-error,OTHER", "registered,OTHER", "gibberish,OTHER" })
	void readsTheStatus(String code, ObservationFact.Status status) {
		assertThat(finding(PTH + ", status: '" + code + "'").status()).isEqualTo(status);
	}

	@Test
	void takesTheTimeFromInstantPeriodOrIssue() {
		assertThat(finding(PTH + ", effectiveInstant: '2026-01-02T00:00:00Z'").effective().day())
			.hasToString("2026-01-02");
		assertThat(finding(PTH + ", effectivePeriod: {start: '2026-01-03'}").effective().day())
			.hasToString("2026-01-03");
		assertThat(finding(PTH + ", effectiveDateTime: '', issued: '2026-01-04'").effective().day())
			.hasToString("2026-01-04");
		assertThat(finding(PTH).effective()).isNull();
	}

	@Test
	void readsEachComponentWithACodeOfItsOwn() {
		List<ObservationFact> findings = findings("code: {coding: [{system: 'http://loinc.org', code: '35094-2'}]},"
				+ "status: 'final', effectiveDateTime: '2026-10-01', component: ["
				+ "{code: {coding: [{system: 'http://loinc.org', code: '8480-6'}]}, valueQuantity: {value: 92, code: 'mm[Hg]'}},"
				+ "{code: {coding: [{system: 'http://loinc.org', code: '0000-0'}]}, valueQuantity: {value: 50}}]");
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.reference()).isEqualTo("Observation/o1");
			assertThat(finding.what().is(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE)).isTrue();
			assertThat(finding.effective().day()).hasToString("2026-10-01");
			assertThat(finding.status()).isEqualTo(ObservationFact.Status.FINAL);
		});
	}

	@Test
	void leavesOutWhatNoConceptKnowsUnlessItIsOfExamOrSurvey() {
		String local = "code: {text: 'Skin', coding: [{system: 'urn:x', code: 'skin'}]}, valueString: 'black eschar'";
		assertThat(findings(local)).isEmpty();
		assertThat(findings(local + ", category: [{coding: [{code: 'exam'}]}]")).singleElement()
			.extracting(ObservationFact::value)
			.isEqualTo(new ObservedValue.Text("black eschar"));
		assertThat(findings(local + ", category: [{text: 'Survey'}]")).hasSize(1);
	}

	@Test
	void readsAWoundCodeAsExaminationUnlessItIsMeasured() {
		String bed = "code: {coding: [{system: 'http://loinc.org', code: '72371-6', display: 'Appearance of Wound base'}]},"
				+ "valueString: 'black eschar'";
		assertThat(findings(bed)).singleElement()
			.satisfies((finding) -> assertThat(finding.categories()).contains("exam"));
		assertThat(findings(bed + ", category: [{coding: [{system: 'urn:x', code: 'lda'}]}]")).hasSize(1);
		assertThat(findings(bed + ", category: [{coding: [{code: 'laboratory'}]}]")).isEmpty();
	}

	@Test
	void keepsAnUnknownCodeWhoseValueIsAConcept() {
		assertThat(findings("code: {text: 'Wound type'}, valueCodeableConcept: {coding: ["
				+ "{system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'L97.119'}]}"))
			.singleElement()
			.satisfies((finding) -> assertThat(((ObservedValue.Coded) finding.value()).codedText().concepts())
				.isNotEmpty());
	}

	private static ObservationFact finding(String members) {
		return findings(members).get(0);
	}

	private static List<ObservationFact> findings(String members) {
		return ChartFixture.with(PrefetchKey.LABS, "{resourceType: 'Observation', id: 'o1', " + members + "}")
			.read()
			.observations();
	}

}
