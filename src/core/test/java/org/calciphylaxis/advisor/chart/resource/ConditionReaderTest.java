package org.calciphylaxis.advisor.chart.resource;

import java.time.LocalDate;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;

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
		assertThat(read(CODE + ", abatementString: 'last year'").hasAbated()).isTrue();
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
	void takesAnInvalidDateAsNone() {
		assertThat(read(CODE + ", onsetDateTime: '1961-99-99'").onset()).isNull();
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
