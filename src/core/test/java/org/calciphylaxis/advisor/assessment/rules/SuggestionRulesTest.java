package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.EventBuilder.request;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.ofSkin;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.report;

class SuggestionRulesTest {

	private static ChartBuilder suspected() {
		return onDialysis().with(Concept.SKIN_LIVEDO);
	}

	private static Stream<Suggestion.Order> orders(ChartBuilder chart) {
		return chart.advice().suggestions().stream().map(Suggestion.Order.class::cast);
	}

	private static List<SuggestionGroup> groups(ChartBuilder chart) {
		return orders(chart).map(Suggestion.Order::group).toList();
	}

	private static Optional<Suggestion.Order> order(ChartBuilder chart, SuggestionGroup group) {
		return orders(chart).filter((order) -> order.group() == group).findFirst();
	}

	private static boolean offers(ChartBuilder chart, SuggestedOrder item) {
		return orders(chart).anyMatch((order) -> order.items().contains(item));
	}

	@Test
	void suspicionOffersTheWholeWorkUpPreselected() {
		assertThat(groups(suspected())).containsExactly(SuggestionGroup.BIOPSY, SuggestionGroup.IMAGING,
				SuggestionGroup.MINERAL_METABOLISM_LABS, SuggestionGroup.COAGULATION_LABS,
				SuggestionGroup.INFLAMMATION_LABS, SuggestionGroup.DERMATOLOGY, SuggestionGroup.NEPHROLOGY);
		assertThat(orders(suspected())).allMatch(Suggestion.Order::recommended);
	}

	@Test
	void possibleOffersLabsAndReferralsAndNoBiopsy() {
		ChartBuilder chart = onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(28));
		assertThat(chart.said()).containsExactly("possible INFO");
		assertThat(groups(chart)).contains(SuggestionGroup.MINERAL_METABOLISM_LABS, SuggestionGroup.DERMATOLOGY)
			.doesNotContain(SuggestionGroup.BIOPSY, SuggestionGroup.IMAGING);
	}

	@Test
	void biopsyAndImagingAreOrderedForTheSiteOfTheLesionAndNothingElseIs() {
		ChartBuilder chart = onDialysis().with(problem(Concept.SKIN_LIVEDO).at("left thigh"));
		assertThat(orders(chart).filter((order) -> order.site() != null).map(Suggestion.Order::group))
			.containsExactly(SuggestionGroup.BIOPSY, SuggestionGroup.IMAGING);
		assertThat(order(chart, SuggestionGroup.BIOPSY).map(Suggestion.Order::site).map(Site::words))
			.hasValue("left thigh");
	}

	@Test
	void atRiskOffersPrecautionNotPreselected() {
		ChartBuilder chart = onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN);
		assertThat(groups(chart)).containsExactly(SuggestionGroup.MINERAL_METABOLISM_LABS, SuggestionGroup.BIOPSY,
				SuggestionGroup.IMAGING);
		assertThat(orders(chart)).noneMatch(Suggestion.Order::recommended);
		assertThat(order(chart, SuggestionGroup.BIOPSY).orElseThrow().cautions())
			.containsExactly(Caution.IF_LESION_FOUND);
		assertThat(groups(chart.with(request(Concept.ORDER_SKIN_BIOPSY)))).doesNotContain(SuggestionGroup.BIOPSY);
	}

	@Test
	void sepsisOffersUrgentCareAndNoBiopsy() {
		ChartBuilder chart = suspected().with(problem(Concept.SEPSIS).onset(1));
		assertThat(groups(chart)).containsExactly(SuggestionGroup.SEPSIS_LABS, SuggestionGroup.INFLAMMATION_LABS,
				SuggestionGroup.NEPHROLOGY, SuggestionGroup.DERMATOLOGY);
		assertThat(orders(chart)).allMatch((order) -> order.cautions().contains(Caution.URGENT));
	}

	@Test
	void penileLesionOffersNeverABiopsy() {
		assertThat(groups(onDialysis().with(Concept.SKIN_FINDING_PENILE))).containsExactly(SuggestionGroup.UROLOGY,
				SuggestionGroup.NEPHROLOGY, SuggestionGroup.PALLIATIVE_AND_PAIN, SuggestionGroup.IMAGING,
				SuggestionGroup.MINERAL_METABOLISM_LABS, SuggestionGroup.COAGULATION_LABS,
				SuggestionGroup.INFLAMMATION_LABS);
	}

	@ParameterizedTest
	@CsvSource({ "3, false", "3.1, true" })
	void inrAboveThreeIsACaution(String inr, boolean caution) {
		Suggestion.Order biopsy = order(suspected().lab(Concept.LAB_INR, inr, "{INR}"), SuggestionGroup.BIOPSY)
			.orElseThrow();
		assertThat(biopsy.cautions().contains(Caution.INR_HIGH)).isEqualTo(caution);
		assertThat(biopsy.recommended()).isNotEqualTo(caution);
	}

	@Test
	void acralInfectedAndNonSpecificLesionsAreCautions() {
		ChartBuilder toe = onDialysis().with(problem(Concept.SKIN_NECROSIS).saying("livedo").at("toe"));
		assertThat(order(toe, SuggestionGroup.BIOPSY).orElseThrow().cautions()).containsExactly(Caution.ACRAL);
		ChartBuilder calf = onDialysis()
			.with(problem(Concept.SKIN_INFECTION, Concept.SKIN_INFECTION_TRUNK_OR_LIMB).at("calf"))
			.with(Concept.PROTEIN_C_S_DEFICIENCY)
			.taking(Concept.WARFARIN);
		assertThat(order(calf, SuggestionGroup.BIOPSY).orElseThrow().cautions())
			.containsExactlyInAnyOrder(Caution.INFECTED, Caution.NON_SPECIFIC_ONLY);
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "30, false", "31, true" })
	void proteinCAndSAreOfferedOnlyAfterThirtyDaysWithoutAnAntagonist(int days, boolean offered) {
		ChartBuilder stopped = suspected()
			.with(MedicationBuilder.order(Concept.WARFARIN).is(MedicationFact.Status.STOPPED).authored(days));
		assertThat(offers(stopped, SuggestedOrder.PROTEIN_C)).isEqualTo(offered);
		assertThat(offers(stopped, SuggestedOrder.PROTEIN_S)).isEqualTo(offered);
		assertThat(offers(stopped, SuggestedOrder.INR)).isTrue();
		assertThat(offers(suspected().taking(Concept.WARFARIN), SuggestedOrder.PROTEIN_C)).isFalse();
		assertThat(offers(suspected(), SuggestedOrder.PROTEIN_C)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "7, false", "8, true" })
	void labWithAFreshResultDropsOut(int days, boolean offered) {
		assertThat(offers(suspected().with(lab(Concept.LAB_PTH, "90", "pg/mL").daysAgo(days)), SuggestedOrder.PTH))
			.isEqualTo(offered);
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(days)), SuggestedOrder.PTH)).isEqualTo(offered);
		assertThat(offers(suspected().with(report(Concept.LAB_PTH).on(days)), SuggestedOrder.PTH)).isEqualTo(offered);
	}

	@ParameterizedTest
	@CsvSource({ "30, false", "31, true" })
	void imagingWithinThirtyDaysDropsOut(int days, boolean offered) {
		assertThat(
				offers(suspected().with(procedure(Concept.ORDER_BONE_SCAN).on(days)), SuggestedOrder.BONE_SCINTIGRAPHY))
			.isEqualTo(offered);
		assertThat(offers(suspected().with(request(Concept.ORDER_XRAY_SOFT_TISSUE).on(days)),
				SuggestedOrder.SOFT_TISSUE_RADIOGRAPH))
			.isEqualTo(offered);
	}

	@ParameterizedTest
	@CsvSource({ "90, false", "91, true" })
	void referralWithinNinetyDaysDropsOut(int days, boolean offered) {
		assertThat(offers(suspected().with(request(Concept.ORDER_CONSULT_DERMATOLOGY).on(days)),
				SuggestedOrder.DERMATOLOGY_REFERRAL))
			.isEqualTo(offered);
		assertThat(offers(suspected().with(request().saying("Referral to nephrologist").on(days)),
				SuggestedOrder.NEPHROLOGY_REFERRAL))
			.isEqualTo(offered);
		assertThat(offers(
				onDialysis().with(Concept.SKIN_FINDING_PENILE).with(request().saying("Urology consult").on(days)),
				SuggestedOrder.UROLOGY_REFERRAL))
			.isEqualTo(offered);
	}

	@Test
	void onlyOrdersAndResultsThatStandCount() {
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(1).is(EventFact.Status.STOPPED)),
				SuggestedOrder.PTH))
			.isTrue();
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(1).is(EventFact.Status.PLANNED)),
				SuggestedOrder.PTH))
			.isFalse();
		assertThat(offers(suspected().with(lab(Concept.LAB_PTH, "9", "pg/mL").is(ObservationFact.Status.OTHER)),
				SuggestedOrder.PTH))
			.isTrue();
		assertThat(offers(suspected().with(lab(Concept.LAB_PTH, "9", "pg/mL").undated()), SuggestedOrder.PTH)).isTrue();
		assertThat(
				offers(suspected().with(report(Concept.LAB_PTH).on(1).is(ReportFact.Status.OTHER)), SuggestedOrder.PTH))
			.isTrue();
		assertThat(offers(suspected().with(report(Concept.LAB_PTH)), SuggestedOrder.PTH)).isTrue();
		assertThat(offers(suspected().with(request(Concept.LAB_PTH)), SuggestedOrder.PTH)).isFalse();
	}

	@Test
	void orderTakesOnlyItselfAway() {
		assertThat(groups(suspected().with(request().saying("Echocardiography").on(1)))).isEqualTo(groups(suspected()));
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(1)), SuggestedOrder.CALCIUM)).isTrue();
	}

	@Test
	void observationThatSpeaksOfPainIsNoReferral() {
		ChartBuilder penile = onDialysis().with(Concept.SKIN_FINDING_PENILE);
		assertThat(offers(penile.with(ObservationBuilder.words("Pain severity at rest")), SuggestedOrder.PAIN_REFERRAL))
			.isTrue();
		assertThat(offers(penile.with(request().saying("Referral to pain clinic").on(1)), SuggestedOrder.PAIN_REFERRAL))
			.isFalse();
	}

	@Test
	void emptyGroupDropsOut() {
		assertThat(groups(suspected().with(request(Concept.ORDER_CONSULT_NEPHROLOGY))))
			.doesNotContain(SuggestionGroup.NEPHROLOGY);
	}

	@Test
	void biopsyThatToldIsNotOfferedAgain() {
		assertThat(groups(
				onDialysis().with(problem(Concept.SKIN_LIVEDO).onset(40)).with(ofSkin("no calciphylaxis").on(35))))
			.doesNotContain(SuggestionGroup.BIOPSY);
		assertThat(groups(suspected().with(ofSkin("calciphylaxis").on(35)))).doesNotContain(SuggestionGroup.BIOPSY);
		assertThat(groups(suspected().with(report(Concept.SURGICAL_PATHOLOGY).on(1)))).contains(SuggestionGroup.BIOPSY);
	}

}
