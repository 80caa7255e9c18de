package org.calciphylaxis.advisor.assessment.rules;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.order;

class MedicationRulesTest {

	private static ChartBuilder established() {
		return aChart().with(Concept.CALCIPHYLAXIS_DX);
	}

	@Test
	void nothingHarmfulNoCard() {
		assertThat(established().taking(Concept.INSULIN, Concept.DOAC).said()).isEmpty();
	}

	@Test
	void antagonistIsCriticalAndGoesBeforeTheRest() {
		Advice advice = established().taking(Concept.WARFARIN, Concept.TERIPARATIDE).advice();
		assertThat(advice.code()).isEqualTo(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST);
		assertThat(advice.indicator()).isEqualTo(Indicator.CRITICAL);
		assertThat(advice.evidence()).extracting(Evidence::item)
			.containsExactly("Vitamin K antagonist, active", "Calciphylaxis", "Teriparatide, active");
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "CALCIUM_BINDER_OR_SUPPLEMENT", "ACTIVE_VITAMIN_D", "TERIPARATIDE" })
	void aggravatingMedicationIsAWarning(Concept drug) {
		assertThat(established().taking(drug).said()).containsExactly("establishedAggravatingMedication WARNING");
		assertThat(aChart().taking(drug).said()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "NUTRITIONAL_VITAMIN_D", "IRON_THERAPY", "DENOSUMAB" })
	void whatIsOnlyReviewedIsInfo(Concept drug) {
		assertThat(established().taking(drug).said()).containsExactly("establishedAggravatingMedication INFO");
		assertThat(established().taking(drug, Concept.TERIPARATIDE).said())
			.containsExactly("establishedAggravatingMedication WARNING");
	}

	@Test
	void steroidAndIronAreNoted() {
		assertThat(established().with(order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral")).advice().notes())
			.contains(AdviceNote.CORTICOSTEROID)
			.doesNotContain(AdviceNote.IRON);
		assertThat(established().taking(Concept.IRON_THERAPY).advice().notes()).contains(AdviceNote.IRON)
			.doesNotContain(AdviceNote.CORTICOSTEROID);
	}

	@Test
	void unclearAntagonistIsInfo() {
		ChartBuilder chart = established().with(order(Concept.WARFARIN).is(Status.ON_HOLD).authored(20));
		assertThat(chart.said()).containsExactly("establishedUnclearVitaminKAntagonist INFO");
		assertThat(chart.advice().evidence().get(0).item()).isEqualTo("Vitamin K antagonist, on hold");
		assertThat(established().with(order(Concept.WARFARIN).authored(366)).advice().evidence().get(0).item())
			.isEqualTo("Vitamin K antagonist, active order older than 365 days");
	}

	@Test
	void offersNephrologyAndWarnsOfApixaban() {
		Advice advice = established().with(Concept.ANTIPHOSPHOLIPID_SYNDROME).taking(Concept.WARFARIN).advice();
		assertThat(advice.suggestions()).singleElement()
			.isInstanceOfSatisfying(Suggestion.Order.class,
					(order) -> assertThat(order.items()).containsExactly(SuggestedOrder.NEPHROLOGY_REFERRAL));
		assertThat(advice.notes()).contains(AdviceNote.DOAC_UNSUITABLE, AdviceNote.ESTABLISHED);
	}

	@Test
	void activeAntagonistIsReviewedWhereItIsSuspected() {
		assertThat(ChartBuilder.onDialysis().with(Concept.SKIN_LIVEDO).taking(Concept.WARFARIN).advice().notes())
			.contains(AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
		assertThat(ChartBuilder.onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN).advice().notes())
			.doesNotContain(AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
	}

}
