package org.calciphylaxis.advisor.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartFacts.onDialysis;
import static org.calciphylaxis.advisor.assessment.EventFact.procedure;
import static org.calciphylaxis.advisor.assessment.EventFact.request;
import static org.calciphylaxis.advisor.assessment.FindingFact.lab;
import static org.calciphylaxis.advisor.assessment.ProblemFact.problem;
import static org.calciphylaxis.advisor.assessment.ReportFact.ofSkin;
import static org.calciphylaxis.advisor.assessment.ReportFact.report;

class SuggestionRulesTest {

	private static ChartFacts suspected() {
		return onDialysis().with(Concept.LIVEDO);
	}

	private static Stream<Suggestion.Order> orders(ChartFacts chart) {
		return chart.advice().suggestions().stream().map(Suggestion.Order.class::cast);
	}

	private static List<OrderGroup> groups(ChartFacts chart) {
		return orders(chart).map(Suggestion.Order::group).toList();
	}

	private static Optional<Suggestion.Order> order(ChartFacts chart, OrderGroup group) {
		return orders(chart).filter((order) -> order.group() == group).findFirst();
	}

	private static boolean offers(ChartFacts chart, OrderItem item) {
		return orders(chart).anyMatch((order) -> order.items().contains(item));
	}

	@Test
	void suspicionOffersTheWholeWorkUpPreselected() {
		assertThat(groups(suspected())).containsExactly(OrderGroup.BIOPSY, OrderGroup.IMAGING,
				OrderGroup.MINERAL_METABOLISM_LABS, OrderGroup.COAGULATION_LABS, OrderGroup.INFLAMMATION_LABS,
				OrderGroup.DERMATOLOGY, OrderGroup.NEPHROLOGY);
		assertThat(orders(suspected())).allMatch(Suggestion.Order::recommended);
	}

	@Test
	void atRiskOffersPrecautionNotPreselected() {
		ChartFacts chart = onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN);
		assertThat(groups(chart)).containsExactly(OrderGroup.MINERAL_METABOLISM_LABS, OrderGroup.BIOPSY,
				OrderGroup.IMAGING);
		assertThat(orders(chart)).noneMatch(Suggestion.Order::recommended);
		assertThat(order(chart, OrderGroup.BIOPSY).orElseThrow().cautions()).containsExactly(Caution.IF_LESION_FOUND);
		assertThat(groups(chart.with(request(Concept.ORDER_SKIN_BIOPSY)))).doesNotContain(OrderGroup.BIOPSY);
	}

	@Test
	void sepsisOffersUrgentCareAndNoBiopsy() {
		ChartFacts chart = suspected().with(problem(Concept.SEPSIS).onset(1));
		assertThat(groups(chart)).containsExactly(OrderGroup.SEPSIS_LABS, OrderGroup.INFLAMMATION_LABS,
				OrderGroup.NEPHROLOGY, OrderGroup.DERMATOLOGY);
		assertThat(orders(chart)).allMatch((order) -> order.cautions().contains(Caution.URGENT));
	}

	@Test
	void penileLesionOffersNeverABiopsy() {
		assertThat(groups(onDialysis().with(Concept.SKIN_FINDING_PENILE))).containsExactly(OrderGroup.UROLOGY,
				OrderGroup.NEPHROLOGY, OrderGroup.PALLIATIVE_AND_PAIN, OrderGroup.IMAGING,
				OrderGroup.MINERAL_METABOLISM_LABS, OrderGroup.COAGULATION_LABS, OrderGroup.INFLAMMATION_LABS);
	}

	@ParameterizedTest
	@CsvSource({ "3, false", "3.1, true" })
	void inrAboveThreeIsACaution(String inr, boolean caution) {
		Suggestion.Order biopsy = order(suspected().lab(Concept.LAB_INR, inr, "{INR}"), OrderGroup.BIOPSY)
			.orElseThrow();
		assertThat(biopsy.cautions().contains(Caution.INR_HIGH)).isEqualTo(caution);
		assertThat(biopsy.recommended()).isNotEqualTo(caution);
	}

	@Test
	void acralInfectedAndNonSpecificLesionsAreCautions() {
		ChartFacts toe = onDialysis().with(problem(Concept.SKIN_INFECTION).saying("painful").at("toe"));
		assertThat(order(toe, OrderGroup.BIOPSY).orElseThrow().cautions()).containsExactlyInAnyOrder(Caution.ACRAL,
				Caution.INFECTED, Caution.NON_SPECIFIC_ONLY);
	}

	@Test
	void proteinCAndSCannotBeInterpretedOnAnAntagonist() {
		assertThat(order(suspected().taking(Concept.WARFARIN), OrderGroup.COAGULATION_LABS).orElseThrow().cautions())
			.containsExactly(Caution.PROTEIN_C_S_ON_VKA);
		assertThat(order(suspected(), OrderGroup.COAGULATION_LABS).orElseThrow().cautions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "7, false", "8, true" })
	void labWithAFreshResultDropsOut(int days, boolean offered) {
		assertThat(offers(suspected().with(lab(Concept.LAB_PTH, "90", "pg/mL").daysAgo(days)), OrderItem.PTH))
			.isEqualTo(offered);
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(days)), OrderItem.PTH)).isEqualTo(offered);
		assertThat(offers(suspected().with(report(Concept.LAB_PTH).on(days)), OrderItem.PTH)).isEqualTo(offered);
	}

	@ParameterizedTest
	@CsvSource({ "30, false", "31, true" })
	void imagingWithinThirtyDaysDropsOut(int days, boolean offered) {
		assertThat(offers(suspected().with(procedure(Concept.ORDER_BONE_SCAN).on(days)), OrderItem.BONE_SCINTIGRAPHY))
			.isEqualTo(offered);
		assertThat(offers(suspected().with(request(Concept.ORDER_XRAY_SOFT_TISSUE).on(days)),
				OrderItem.SOFT_TISSUE_RADIOGRAPH))
			.isEqualTo(offered);
	}

	@ParameterizedTest
	@CsvSource({ "90, false", "91, true" })
	void referralWithinNinetyDaysDropsOut(int days, boolean offered) {
		assertThat(offers(suspected().with(request(Concept.ORDER_CONSULT_DERMATOLOGY).on(days)),
				OrderItem.DERMATOLOGY_REFERRAL))
			.isEqualTo(offered);
		assertThat(offers(suspected().with(request().saying("Referral to nephrologist").on(days)),
				OrderItem.NEPHROLOGY_REFERRAL))
			.isEqualTo(offered);
		assertThat(offers(
				onDialysis().with(Concept.SKIN_FINDING_PENILE).with(request().saying("Urology consult").on(days)),
				OrderItem.UROLOGY_REFERRAL))
			.isEqualTo(offered);
	}

	@Test
	void onlyOrdersAndResultsThatStandCount() {
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(1).is(CareEvent.Status.STOPPED)), OrderItem.PTH))
			.isTrue();
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(1).is(CareEvent.Status.PLANNED)), OrderItem.PTH))
			.isFalse();
		assertThat(offers(suspected().with(lab(Concept.LAB_PTH, "9", "pg/mL").is(Finding.Status.OTHER)), OrderItem.PTH))
			.isTrue();
		assertThat(offers(suspected().with(lab(Concept.LAB_PTH, "9", "pg/mL").undated()), OrderItem.PTH)).isTrue();
		assertThat(offers(suspected().with(report(Concept.LAB_PTH).on(1).is(Report.Status.OTHER)), OrderItem.PTH))
			.isTrue();
		assertThat(offers(suspected().with(report(Concept.LAB_PTH)), OrderItem.PTH)).isTrue();
		assertThat(offers(suspected().with(request(Concept.LAB_PTH)), OrderItem.PTH)).isFalse();
	}

	@Test
	void orderTakesOnlyItselfAway() {
		assertThat(groups(suspected().with(request().saying("Echocardiography").on(1)))).isEqualTo(groups(suspected()));
		assertThat(offers(suspected().with(request(Concept.LAB_PTH).on(1)), OrderItem.CALCIUM)).isTrue();
	}

	@Test
	void observationThatSpeaksOfPainIsNoReferral() {
		ChartFacts penile = onDialysis().with(Concept.SKIN_FINDING_PENILE);
		assertThat(offers(penile.with(FindingFact.words("Pain severity at rest")), OrderItem.PAIN_REFERRAL)).isTrue();
		assertThat(offers(penile.with(request().saying("Referral to pain clinic").on(1)), OrderItem.PAIN_REFERRAL))
			.isFalse();
	}

	@Test
	void emptyGroupDropsOut() {
		assertThat(groups(suspected().with(request(Concept.ORDER_CONSULT_NEPHROLOGY))))
			.doesNotContain(OrderGroup.NEPHROLOGY);
	}

	@Test
	void biopsyThatToldIsNotOfferedAgain() {
		assertThat(groups(onDialysis().with(problem(Concept.LIVEDO).onset(40)).with(ofSkin("no calciphylaxis").on(35))))
			.doesNotContain(OrderGroup.BIOPSY);
		assertThat(groups(suspected().with(ofSkin("calciphylaxis").on(35)))).doesNotContain(OrderGroup.BIOPSY);
		assertThat(groups(suspected().with(report(Concept.ORDER_SKIN_BIOPSY, Concept.SURGICAL_PATHOLOGY).on(1))))
			.contains(OrderGroup.BIOPSY);
	}

}
