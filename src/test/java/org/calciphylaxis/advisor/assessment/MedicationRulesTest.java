package org.calciphylaxis.advisor.assessment;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartFacts.aChart;
import static org.calciphylaxis.advisor.assessment.DrugFact.order;

class MedicationRulesTest {

	private static ChartFacts established() {
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
	@EnumSource(value = Concept.class, names = { "CALCIUM_BINDER_OR_SUPPLEMENT", "ACTIVE_VITAMIN_D",
			"NUTRITIONAL_VITAMIN_D", "TERIPARATIDE", "IRON_THERAPY" })
	void aggravatingMedicationIsAWarning(Concept drug) {
		assertThat(established().taking(drug).said()).containsExactly("establishedAggravatingMedication WARNING");
		assertThat(aChart().taking(drug).said()).isEmpty();
	}

	@Test
	void steroidAndIronAreNoted() {
		assertThat(established().with(order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral")).advice().notes())
			.contains(Note.CORTICOSTEROID)
			.doesNotContain(Note.IRON);
		assertThat(established().taking(Concept.IRON_THERAPY).advice().notes()).contains(Note.IRON)
			.doesNotContain(Note.CORTICOSTEROID);
	}

	@Test
	void unclearAntagonistIsInfo() {
		ChartFacts chart = established().with(order(Concept.WARFARIN).is(Status.ON_HOLD).authored(20));
		assertThat(chart.said()).containsExactly("establishedUnclearVitaminKAntagonist INFO");
		assertThat(chart.advice().evidence().get(0).item()).isEqualTo("Vitamin K antagonist, on hold");
		assertThat(established().with(order(Concept.WARFARIN).authored(366)).advice().evidence().get(0).item())
			.isEqualTo("Vitamin K antagonist, active order of more than a year ago");
	}

	@Test
	void offersNephrologyAndWarnsOfApixaban() {
		Advice advice = established().with(Concept.ANTIPHOSPHOLIPID_SYNDROME).taking(Concept.WARFARIN).advice();
		assertThat(advice.suggestions()).singleElement()
			.isInstanceOfSatisfying(Suggestion.Order.class,
					(order) -> assertThat(order.items()).containsExactly(OrderItem.NEPHROLOGY_REFERRAL));
		assertThat(advice.notes()).contains(Note.NO_APIXABAN, Note.ESTABLISHED);
	}

	@Test
	void activeAntagonistIsReviewedWhereItIsSuspected() {
		assertThat(ChartFacts.onDialysis().with(Concept.LIVEDO).taking(Concept.WARFARIN).advice().notes())
			.contains(Note.REVIEW_VITAMIN_K_ANTAGONIST);
		assertThat(ChartFacts.onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN).advice().notes())
			.doesNotContain(Note.REVIEW_VITAMIN_K_ANTAGONIST);
	}

}
