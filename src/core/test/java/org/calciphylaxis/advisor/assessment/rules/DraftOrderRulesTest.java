package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.draft;

class DraftOrderRulesTest {

	private static List<String> signing(ChartBuilder chart, MedicationBuilder... drafts) {
		return ChartBuilder.said(chart.whenSigning(drafts));
	}

	private static ChartBuilder established() {
		return aChart().with(Concept.CALCIPHYLAXIS_DX);
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "WARFARIN", "VKA_OTHER" })
	void antagonistOrderOnDialysisIsAWarning(Concept drug) {
		assertThat(signing(onDialysis(), draft(drug))).containsExactly("vitaminKAntagonistOrder WARNING");
		assertThat(signing(aChart(), draft(drug))).isEmpty();
	}

	@Test
	void antagonistOrderIsCriticalWhenEstablishedOrSuspected() {
		assertThat(signing(established(), draft(Concept.WARFARIN))).containsExactly("vitaminKAntagonistOrder CRITICAL");
		assertThat(signing(onDialysis().with(Concept.SKIN_LIVEDO), draft(Concept.WARFARIN)))
			.containsExactly("vitaminKAntagonistOrder CRITICAL");
		assertThat(signing(onDialysis().with(Concept.SKIN_LIVEDO).with(Concept.HOSPICE_PALLIATIVE),
				draft(Concept.WARFARIN)))
			.containsExactly("vitaminKAntagonistOrder INFO");
	}

	@Test
	void cardSaysWhetherCalciphylaxisIsSuspected() {
		assertThat(notes(onDialysis())).doesNotContain(AdviceNote.CALCIPHYLAXIS_SUSPECTED);
		assertThat(notes(onDialysis().with(Concept.SKIN_LIVEDO))).contains(AdviceNote.CALCIPHYLAXIS_SUSPECTED);
		assertThat(notes(established().with(Concept.SKIN_LIVEDO))).doesNotContain(AdviceNote.CALCIPHYLAXIS_SUSPECTED);
	}

	private static Set<AdviceNote> notes(ChartBuilder chart) {
		return chart.whenSigning(draft(Concept.WARFARIN)).advice().get(0).notes();
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "4000, 1" })
	void antagonistOrderIsAWarningAtAnyTimeAfterResolvedCalciphylaxis(int days, int advice) {
		assertThat(signing(aChart().with(problem(Concept.CALCIPHYLAXIS_DX).abated(days)), draft(Concept.WARFARIN)))
			.hasSize(advice);
	}

	@Test
	void aQuietDraftLeavesTheAdviceToTheOther() {
		MedicationBuilder warfarin = draft(Concept.WARFARIN);
		MedicationBuilder calcium = draft(Concept.CALCIUM_BINDER_OR_SUPPLEMENT);
		Assessment both = established().whenSigning(warfarin, calcium);
		assertThat(ChartBuilder.said(both)).containsExactly("vitaminKAntagonistOrder CRITICAL");
		assertThat(both.draftedDrugs()).containsExactlyInAnyOrder("WARFARIN", "CALCIUM_BINDER_OR_SUPPLEMENT");
		Assessment other = established().whenSigningWithQuiet(Concept.WARFARIN, warfarin, calcium);
		assertThat(ChartBuilder.said(other)).containsExactly("aggravatingMedicationOrder WARNING");
		assertThat(other.draftedDrugs()).containsExactly("CALCIUM_BINDER_OR_SUPPLEMENT");
		assertThat(onDialysis().whenSigning(warfarin, calcium).draftedDrugs()).containsExactly("WARFARIN");
	}

	@Test
	void draftedAntagonistIsNotAnActiveOne() {
		assertThat(signing(aChart().with(Concept.SKIN_LIVEDO), draft(Concept.WARFARIN))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "CALCIUM_BINDER_OR_SUPPLEMENT", "ACTIVE_VITAMIN_D", "TERIPARATIDE" })
	void aggravatingOrderNeedsCalciphylaxisEstablishedOrSuspected(Concept drug) {
		assertThat(signing(established(), draft(drug))).containsExactly("aggravatingMedicationOrder WARNING");
		assertThat(signing(onDialysis().with(Concept.SKIN_LIVEDO), draft(drug)))
			.containsExactly("aggravatingMedicationOrder WARNING");
		assertThat(signing(onDialysis().with(Concept.SKIN_FINDING_PENILE), draft(drug))).hasSize(1);
		assertThat(signing(onDialysis(), draft(drug))).isEmpty();
	}

	@Test
	void onlySystemicCorticosteroidsAggravate() {
		assertThat(signing(established(), draft(Concept.SYSTEMIC_CORTICOSTEROID).by("oral")))
			.containsExactly("aggravatingMedicationOrder WARNING");
		assertThat(signing(established(), draft(Concept.SYSTEMIC_CORTICOSTEROID).by("topical"))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Status.class)
	void stoppedCancelledAndErroneousDraftsNeverFire(Status status) {
		boolean fires = status != Status.STOPPED && status != Status.CANCELLED && status != Status.ENTERED_IN_ERROR;
		assertThat(signing(onDialysis(), draft(Concept.WARFARIN).is(status)).isEmpty()).isNotEqualTo(fires);
	}

	@Test
	void orderNotToTakeItNeverFires() {
		assertThat(signing(onDialysis(), draft(Concept.WARFARIN).notToBePerformed())).isEmpty();
	}

	@Test
	void offersToRemoveEveryHarmfulDraft() {
		Advice advice = established()
			.whenSigning(draft(Concept.WARFARIN).saying("warfarin 5 mg"), draft(Concept.TERIPARATIDE),
					draft(Concept.INSULIN))
			.advice()
			.get(0);
		assertThat(advice.suggestions()).containsExactly(
				new Suggestion.RemoveDraft("MedicationRequest/100", "warfarin 5 mg", false),
				new Suggestion.RemoveDraft("MedicationRequest/101", "", false));
	}

	@Test
	void notesTellSteroidIronContinuationAndHistory() {
		assertThat(notes(established(), draft(Concept.IRON_THERAPY))).contains(AdviceNote.IRON, AdviceNote.ESTABLISHED)
			.doesNotContain(AdviceNote.CONTINUES_MEDICATION, AdviceNote.CORTICOSTEROID);
		assertThat(notes(established(), draft(Concept.SYSTEMIC_CORTICOSTEROID).by("oral")))
			.contains(AdviceNote.CORTICOSTEROID);
		assertThat(notes(onDialysis().taking(Concept.WARFARIN), draft(Concept.WARFARIN)))
			.contains(AdviceNote.CONTINUES_MEDICATION);
		assertThat(notes(aChart().with(problem(Concept.CALCIPHYLAXIS_DX).abated(10)), draft(Concept.WARFARIN)))
			.contains(AdviceNote.RESOLVED_CALCIPHYLAXIS);
		assertThat(notes(onDialysis().with(Concept.MECHANICAL_VALVE), draft(Concept.WARFARIN)))
			.contains(AdviceNote.DOAC_UNSUITABLE);
	}

	private static Set<AdviceNote> notes(ChartBuilder chart, MedicationBuilder draft) {
		return chart.whenSigning(draft).advice().get(0).notes();
	}

	@Test
	void ordersAreNotAskedAboutTheChart() {
		assertThat(signing(established().taking(Concept.WARFARIN))).isEmpty();
		assertThat(signing(onDialysis().with(Concept.SKIN_LIVEDO), draft(Concept.INSULIN))).isEmpty();
	}

	@Test
	void evidenceNamesTheDraftAndWhatMakesItDangerous() {
		Advice advice = onDialysis().with(Concept.SKIN_LIVEDO)
			.whenSigning(draft(Concept.WARFARIN).fromText("warfarin"))
			.advice()
			.get(0);
		assertThat(advice.evidence().get(0).item()).isEqualTo("Drafted: vitamin K antagonist");
		assertThat(advice.evidence().get(0).remarks()).containsExactly(Evidence.Remark.FROM_TEXT);
		assertThat(advice.evidence()).extracting(Evidence::item).contains("Livedo", "Dialysis");
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "NUTRITIONAL_VITAMIN_D", "IRON_THERAPY", "DENOSUMAB" })
	void orderOfWhatIsOnlyReviewedIsInfo(Concept drug) {
		assertThat(signing(established(), draft(drug))).containsExactly("aggravatingMedicationOrder INFO");
		assertThat(signing(established(), draft(drug), draft(Concept.TERIPARATIDE)))
			.containsExactly("aggravatingMedicationOrder WARNING");
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "IRON_THERAPY", "DENOSUMAB" })
	void whatOthersHaveToAgreeToIsNotRemovedByAClick(Concept drug) {
		assertThat(established().whenSigning(draft(drug)).advice().get(0).suggestions()).isEmpty();
		assertThat(established().whenSigning(draft(Concept.SYSTEMIC_CORTICOSTEROID).by("oral"))
			.advice()
			.get(0)
			.suggestions()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class,
			names = { "MECHANICAL_VALVE", "MITRAL_STENOSIS", "VENTRICULAR_ASSIST_DEVICE", "ANTIPHOSPHOLIPID_SYNDROME" })
	void antagonistWithoutAlternativeIsNotRemovedByAClick(Concept reason) {
		Advice advice = onDialysis().with(reason).whenSigning(draft(Concept.WARFARIN)).advice().get(0);
		assertThat(advice.suggestions()).isEmpty();
		assertThat(advice.notes()).contains(AdviceNote.DOAC_UNSUITABLE);
	}

	@Test
	void antagonistOrderBesideAnInfoIsNoMoreThanAWarning() {
		ChartBuilder atRisk = onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN);
		assertThat(signing(atRisk, draft(Concept.WARFARIN))).containsExactly("vitaminKAntagonistOrder WARNING");
		ChartBuilder possible = aChart().with(Concept.CKD5, Concept.DIABETES_ANY)
			.with(problem(Concept.SKIN_FINDING_ULCER).onset(30));
		assertThat(possible.said()).containsExactly("possible INFO");
		assertThat(signing(possible, draft(Concept.WARFARIN))).isEmpty();
	}

	@Test
	void aggravatingOrderNeedsMoreThanAnEarlyOrPossibleSuspicion() {
		ChartBuilder early = onDialysis().with(Concept.SKIN_FINDING_EARLY, Concept.PROTEIN_C_S_DEFICIENCY)
			.taking(Concept.WARFARIN);
		assertThat(early.said()).containsExactly("suspectedEarly WARNING");
		assertThat(signing(early, draft(Concept.TERIPARATIDE))).isEmpty();
		assertThat(signing(early, draft(Concept.WARFARIN))).containsExactly("vitaminKAntagonistOrder CRITICAL");
	}

	@Test
	void antagonistCardOffersToRemoveAggravatingDraftsOnlyWhenTheyAreHarmful() {
		assertThat(onDialysis().whenSigning(draft(Concept.WARFARIN), draft(Concept.TERIPARATIDE))
			.advice()
			.get(0)
			.suggestions()).containsExactly(new Suggestion.RemoveDraft("MedicationRequest/100", "", false));
	}

	@Test
	void draftContinuesOnlyADrugOfItsOwnGroup() {
		assertThat(notes(onDialysis().taking(Concept.INSULIN), draft(Concept.WARFARIN)))
			.doesNotContain(AdviceNote.CONTINUES_MEDICATION);
		assertThat(notes(onDialysis().taking(Concept.VKA_OTHER), draft(Concept.WARFARIN)))
			.contains(AdviceNote.CONTINUES_MEDICATION);
		assertThat(established().taking(Concept.TERIPARATIDE)
			.whenSigning(draft(Concept.TERIPARATIDE), draft(Concept.IRON_THERAPY))
			.advice()
			.get(0)
			.notes()).doesNotContain(AdviceNote.CONTINUES_MEDICATION).contains(AdviceNote.IRON);
		assertThat(notes(established(), draft(Concept.TERIPARATIDE))).doesNotContain(AdviceNote.IRON,
				AdviceNote.CORTICOSTEROID);
	}

	@Test
	void chartNeedsNoJudgementForAnOrderThatNoRuleIsAbout() {
		List<MedicationFact> warfarin = List.of(draft(Concept.WARFARIN).as(1));
		List<MedicationFact> stoppedWarfarin = List.of(draft(Concept.WARFARIN).is(Status.STOPPED).as(1));
		List<MedicationFact> apixaban = List.of(draft(Concept.DOAC).as(1));

		assertThat(hasToJudge(Occasion.ORDER, warfarin)).isTrue();
		assertThat(hasToJudge(Occasion.ORDER, stoppedWarfarin)).isFalse();
		assertThat(hasToJudge(Occasion.ORDER, apixaban)).isFalse();
		assertThat(hasToJudge(Occasion.CHART, List.of())).isTrue();
	}

	private static boolean hasToJudge(Occasion occasion, List<MedicationFact> drafts) {
		Assessor assessor = ChartBuilder.ASSESSOR;
		return assessor.hasToJudge(occasion, assessor.harmfulDrafts(occasion, drafts, assessor.texts()));
	}

}
