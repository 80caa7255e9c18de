package org.calciphylaxis.advisor.assessment.skin;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ReportBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.EventBuilder.request;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.ofSkin;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.report;

class BiopsyStatusTest {

	private static final Concept BIOPSY = Concept.ORDER_SKIN_BIOPSY;

	private static BiopsyStatus biopsy(ChartBuilder chart) {
		return chart.patient().biopsy();
	}

	@ParameterizedTest
	@CsvSource({ "30, true", "31, false" })
	void orderIsUnderWayForThirtyDays(int days, boolean underWay) {
		assertThat(biopsy(aChart().with(request(BIOPSY).on(days))).underWay().isEmpty()).isNotEqualTo(underWay);
	}

	@ParameterizedTest
	@EnumSource(EventFact.Status.class)
	void onlyAnActiveOrderIs(EventFact.Status status) {
		assertThat(biopsy(aChart().with(request(BIOPSY).on(1).is(status))).underWay().isEmpty())
			.isNotEqualTo(status == EventFact.Status.ACTIVE);
	}

	@Test
	void undatedActiveOrderIs() {
		assertThat(biopsy(aChart().with(request(BIOPSY))).underWay()).isNotEmpty();
		assertThat(biopsy(aChart().with(request().saying("Punch biopsy of skin"))).underWay()).isNotEmpty();
		assertThat(biopsy(aChart().with(request().saying("Skin punch biopsy"))).underWay()).isNotEmpty();
		assertThat(biopsy(aChart().with(request().saying("Liver biopsy"))).underWay()).isEmpty();
		assertThat(biopsy(aChart().with(request(Concept.LAB_PTH).saying("skin biopsy"))).underWay()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "30, true", "31, false" })
	void procedureWithoutReportIsForThirtyDays(int days, boolean underWay) {
		assertThat(biopsy(aChart().with(procedure(BIOPSY).on(days))).underWay().isEmpty()).isNotEqualTo(underWay);
	}

	@Test
	void procedureWithAReportThatTellsIsNot() {
		ChartBuilder chart = aChart().with(procedure(BIOPSY).on(10));
		assertThat(biopsy(chart.with(ofSkin("no calciphylaxis").on(11))).underWay()).isNotEmpty();
		assertThat(biopsy(chart.with(ofSkin("no calciphylaxis").on(10))).underWay()).isEmpty();
	}

	@Test
	void procedureWithAReportThatTellsNothingIs() {
		assertThat(biopsy(aChart().with(procedure(BIOPSY).on(10)).with(ofSkin("eczema").on(5))).underWay()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "90, true", "91, false" })
	void pendingReportIsUnderWay(int days, boolean underWay) {
		assertThat(biopsy(aChart().with(ofSkin("").is(Status.PENDING).on(days))).underWay().isEmpty())
			.isNotEqualTo(underWay);
		assertThat(biopsy(aChart().with(ofSkin("").is(Status.PENDING))).underWay()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "90, true", "91, false" })
	void positiveReportCountsForNinetyDays(int days, boolean positive) {
		BiopsyStatus found = biopsy(aChart().with(ofSkin("Calcific uremic arteriolopathy.").on(days)));
		assertThat(found.positive().isPresent()).isEqualTo(positive);
		assertThat(found.wasDoneLately()).isEqualTo(positive);
		assertThat(
				biopsy(aChart().with(report(BIOPSY).coded(Concept.CALCIPHYLAXIS_DX).on(days))).positive().isPresent())
			.isEqualTo(positive);
	}

	@ParameterizedTest
	@CsvSource({ "calciphylaxis, true, false", "no evidence of calciphylaxis, false, true",
			"negative for calcific uraemic arteriolopathy, false, true", "panniculitis, false, false" })
	void conclusionTells(String conclusion, boolean positive, boolean negative) {
		BiopsyStatus found = biopsy(aChart().with(ofSkin(conclusion).on(5)));
		assertThat(found.positive().isPresent()).isEqualTo(positive);
		assertThat(found.negative().isPresent()).isEqualTo(negative);
	}

	@Test
	void newestReportThatTellsDecides() {
		ChartBuilder chart = aChart().with(ofSkin("calciphylaxis").on(20)).with(ofSkin("no calciphylaxis").on(10));
		assertThat(biopsy(chart).negative()).isPresent();
		assertThat(biopsy(chart.with(ofSkin("calciphylaxis").on(5)).with(ofSkin("eczema").on(1))).positive())
			.isPresent();
	}

	@Test
	void pathologyReportCountsOnlyWhenItSaysSkin() {
		assertThat(biopsy(aChart().with(pathology("calciphylaxis"))).positive()).isEmpty();
		assertThat(biopsy(aChart().with(pathology("Skin, thigh: calciphylaxis"))).positive()).isPresent();
	}

	private static ReportBuilder pathology(String conclusion) {
		return report(Concept.SURGICAL_PATHOLOGY).concluding(conclusion).on(3);
	}

	@Test
	void biopsyDoneLatelyMakesTheUnspecificCodeProvisional() {
		ChartBuilder chart = aChart().with(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC).with(Concept.SKIN_FINDING_ULCER);
		assertThat(chart.patient().skin().isNamedDiagnosis()).isFalse();
		assertThat(chart.with(procedure(BIOPSY).on(90)).patient().skin().isNamedDiagnosis()).isTrue();
	}

	@Test
	void biopsyOlderThanNinetyDaysDoesNot() {
		ChartBuilder chart = aChart().with(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC).with(Concept.SKIN_FINDING_ULCER);
		assertThat(chart.with(procedure(BIOPSY).on(91)).patient().skin().isNamedDiagnosis()).isFalse();
	}

	@Test
	void positiveReportIsSpecificSkinEvidence() {
		assertThat(aChart().with(ofSkin("calciphylaxis").on(5)).patient().skin().isSpecific()).isTrue();
	}

	@Test
	void onlyTheCodeOfCalciphylaxisIsAPositiveConclusion() {
		assertThat(biopsy(aChart().with(report(BIOPSY).coded(Concept.DIABETES_ANY).on(3))).positive()).isEmpty();
	}

	@Test
	void preliminaryReportTellsNothingYet() {
		assertThat(biopsy(aChart().with(ofSkin("calciphylaxis").is(Status.PENDING).on(3))).positive()).isEmpty();
		assertThat(biopsy(aChart().with(ofSkin("no calciphylaxis").is(Status.OTHER).on(3))).negative()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(EventFact.Status.class)
	void onlyAProcedureThatWasDoneOrIsGoingOnAwaitsItsReport(EventFact.Status status) {
		boolean done = status == EventFact.Status.COMPLETED || status == EventFact.Status.ACTIVE;
		assertThat(biopsy(aChart().with(procedure(BIOPSY).on(3).is(status))).underWay().isEmpty()).isNotEqualTo(done);
		assertThat(biopsy(aChart().with(procedure(BIOPSY).on(3).is(status))).wasDoneLately()).isEqualTo(done);
	}

	@Test
	void finalReportIsNotUnderWay() {
		assertThat(biopsy(aChart().with(ofSkin("eczema").on(3))).underWay()).isEmpty();
	}

	@Test
	void questionToThePathologistIsNoAnswer() {
		ChartBuilder asked = aChart().with(ofSkin("rule out calciphylaxis").on(3));
		assertThat(biopsy(asked).positive()).isEmpty();
		assertThat(biopsy(asked).negative()).isEmpty();
		ReportBuilder answered = report(BIOPSY).concluding("no calciphylaxis").concluding("query calciphylaxis");
		assertThat(biopsy(aChart().with(answered.on(3))).negative()).isPresent();
	}

}
