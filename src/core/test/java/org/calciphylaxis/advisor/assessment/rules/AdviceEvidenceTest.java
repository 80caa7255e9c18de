package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.ReportBuilder;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.draft;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;

/** What a card shows for each advice, and in which order: the strongest fact first. */
class AdviceEvidenceTest {

	private static List<String> shown(Advice advice) {
		return advice.evidence().stream().map(Evidence::item).toList();
	}

	private static List<String> shown(ChartBuilder chart) {
		return shown(chart.advice());
	}

	private static ConditionBuilder sepsis() {
		return problem(Concept.SEPSIS).onset(1);
	}

	@Test
	void strongestLesionComesFirstThenRiskMajorsFirstThenTheKidney() {
		ChartBuilder chart = onDialysis().with(Concept.SKIN_FINDING_EARLY, Concept.SKIN_LIVEDO, Concept.DIABETES_ANY)
			.taking(Concept.WARFARIN);
		assertThat(shown(chart)).containsExactly("Livedo", "Skin finding", "Vitamin K antagonist, active", "Dialysis",
				"Diabetes");
	}

	@Test
	void painScoreComesThirdAndOnlyFromSevenOn() {
		ChartBuilder chart = onDialysis().with(Concept.SKIN_LIVEDO, Concept.DIABETES_ANY);
		assertThat(shown(chart.with(lab(Concept.OBS_PAIN, "6", "{score}").daysAgo(1)))).doesNotContain("Pain score");
		assertThat(shown(chart.with(lab(Concept.OBS_PAIN, "7", "{score}")))).containsExactly("Livedo", "Dialysis",
				"Pain score", "Diabetes");
	}

	@Test
	void penileLesionComesFirstAndSepsisSecond() {
		ChartBuilder chart = onDialysis().with(Concept.SKIN_LIVEDO, Concept.SKIN_FINDING_PENILE).with(sepsis());
		assertThat(shown(chart)).containsExactly("Penile finding", "Sepsis", "Livedo", "Dialysis");
	}

	@Test
	void sepsisFollowsTheStrongestLesionOrTheEstablishedDiagnosis() {
		assertThat(shown(onDialysis().with(Concept.SKIN_FINDING_EARLY, Concept.SKIN_LIVEDO).with(sepsis())))
			.containsExactly("Livedo", "Sepsis", "Skin finding", "Dialysis");
		assertThat(shown(aChart().with(Concept.CALCIPHYLAXIS_DX, Concept.CKD5).with(sepsis())))
			.containsExactly("Calciphylaxis", "Sepsis", "Kidney failure");
	}

	@Test
	void sepsisIsNoEvidenceOfASuspicionWithoutIt() {
		ChartBuilder possible = onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(30)).with(sepsis());
		assertThat(shown(possible)).containsExactly("Skin ulcer", "Dialysis");
	}

	@Test
	void nonUremicShowsTheCorticosteroidOfAnyDurationAndNoKidney() {
		ChartBuilder chart = aChart().with(Concept.SKIN_LIVEDO, Concept.OBESITY)
			.with(MedicationBuilder.order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral").authored(3));
		assertThat(shown(chart)).containsExactly("Livedo", "Obesity", "Systemic corticosteroid, active");
		assertThat(shown(onDialysis().with(Concept.SKIN_LIVEDO)
			.with(MedicationBuilder.order(Concept.SYSTEMIC_CORTICOSTEROID).by("oral").authored(3))))
			.containsExactly("Livedo", "Dialysis");
	}

	@Test
	void suspicionAlreadyChartedIsShownAsProvisional() {
		Advice advice = onDialysis().with(problem(Concept.CALCIPHYLAXIS_DX).is(Verification.PROVISIONAL)).advice();
		assertThat(shown(advice)).containsExactly("Calciphylaxis, suspected", "Dialysis");
		assertThat(advice.evidence().get(0).remarks()).containsExactly(Evidence.Remark.PROVISIONAL);
	}

	@Test
	void theChartedDifferentialIsShownBesideALesionAndLowersNothing() {
		ChartBuilder chart = onDialysis().with(Concept.SKIN_LIVEDO, Concept.DIFFERENTIAL_ALTERNATIVE_CAUSE);
		assertThat(chart.said()).containsExactly("suspected WARNING");
		assertThat(chart.advice().context()).extracting(Evidence::item).containsExactly("Differential, charted");
		assertThat(onDialysis().with(Concept.DIFFERENTIAL_ALTERNATIVE_CAUSE, Concept.DIABETES_ANY)
			.taking(Concept.WARFARIN)
			.advice()
			.context()).isEmpty();
	}

	@Test
	void whatDidNotFireIsShownBesideAndOnlyForADiagnosis() {
		ChartBuilder chart = onDialysis()
			.with(Concept.SKIN_LIVEDO, Concept.ALTERNATIVE_CAUSE_ULCER, Concept.ANTICOAGULANT_LONGTERM_STATUS)
			.lab(Concept.LAB_CRP, "10.1", "mg/L");
		assertThat(chart.advice().context()).extracting(Evidence::item)
			.containsExactly("CRP", "Ulcer of another cause", "Anticoagulant, agent unknown");
		assertThat(chart.advice().context().get(0).remarks()).containsExactly(Evidence.Remark.NOT_COUNTED);
		assertThat(aChart().with(Concept.CALCIPHYLAXIS_DX).taking(Concept.WARFARIN).advice().context()).isEmpty();
		assertThat(onDialysis().with(Concept.SKIN_LIVEDO).lab(Concept.LAB_CRP, "10", "mg/L").advice().context())
			.isEmpty();
	}

	@Test
	void medicationAdviceShowsTheDrugsThenTheDiagnosis() {
		assertThat(shown(aChart().with(Concept.CALCIPHYLAXIS_DX).taking(Concept.TERIPARATIDE, Concept.WARFARIN)))
			.containsExactly("Vitamin K antagonist, active", "Calciphylaxis", "Teriparatide, active");
		assertThat(shown(aChart().with(Concept.CALCIPHYLAXIS_DX).taking(Concept.TERIPARATIDE)))
			.containsExactly("Teriparatide, active", "Calciphylaxis");
		assertThat(shown(
				aChart().with(Concept.CALCIPHYLAXIS_DX).with(MedicationBuilder.order(Concept.WARFARIN).authored(366))))
			.containsExactly("Vitamin K antagonist, active order older than 365 days", "Calciphylaxis");
	}

	private static List<String> signing(ChartBuilder chart, MedicationBuilder draft) {
		return shown(chart.whenSigning(draft).advice().get(0));
	}

	@Test
	void orderAdviceShowsTheDraftThenWhatMakesItDangerous() {
		MedicationBuilder warfarin = draft(Concept.WARFARIN);
		assertThat(signing(onDialysis(), warfarin)).containsExactly("Drafted: vitamin K antagonist", "Dialysis");
		assertThat(signing(onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN), warfarin))
			.containsExactly("Drafted: vitamin K antagonist", "Dialysis");
		assertThat(signing(onDialysis().with(Concept.SKIN_LIVEDO), warfarin))
			.containsExactly("Drafted: vitamin K antagonist", "Livedo", "Dialysis");
		assertThat(signing(aChart().with(Concept.CALCIPHYLAXIS_DX, Concept.CKD5), warfarin))
			.containsExactly("Drafted: vitamin K antagonist", "Calciphylaxis");
		assertThat(signing(aChart().with(problem(Concept.CALCIPHYLAXIS_DX).abated(9)), warfarin))
			.containsExactly("Drafted: vitamin K antagonist", "Calciphylaxis, resolved");
	}

	@Test
	void antagonistOrderShowsDiagnosticFactsOnlyAtWarningOrAbove() {
		ChartBuilder possible = onDialysis().with(problem(Concept.SKIN_FINDING_EARLY).onset(30));
		assertThat(signing(possible, draft(Concept.WARFARIN))).containsExactly("Drafted: vitamin K antagonist",
				"Dialysis");
	}

	@Test
	void conclusionsRestOnTheFactsTheyName() {
		Assessment told = onDialysis()
			.with(Concept.SKIN_FINDING_EARLY, Concept.SKIN_LIVEDO, Concept.SKIN_FINDING_PENILE,
					Concept.ALTERNATIVE_CAUSE_ULCER)
			.with(lab(Concept.OBS_PAIN, "8", "{score}"))
			.with(finding(Concept.LAB_BLOOD_CULTURE).saying("Escherichia coli"))
			.with(ReportBuilder.ofSkin("no calciphylaxis").on(3))
			.whenOpened();
		assertThat(evidence(told, "Specific skin evidence")).containsExactly("Livedo", "Skin finding", "Penile finding",
				"Pain score");
		assertThat(evidence(told, "Penile finding")).containsExactly("Penile finding");
		assertThat(evidence(told, "Another cause may account for it")).containsExactly("Ulcer of another cause");
		assertThat(evidence(told, "Sepsis")).containsExactly("Blood culture");
		assertThat(evidence(told, "Chronic dialysis")).containsExactly("Dialysis");
		assertThat(evidence(told, "Skin biopsy negative")).containsExactly("Skin biopsy, negative");
	}

	private static List<String> evidence(Assessment told, String conclusion) {
		return told.conclusions()
			.stream()
			.filter((one) -> one.name().equals(conclusion))
			.flatMap((one) -> one.evidence().stream())
			.map(Evidence::item)
			.toList();
	}

	@Test
	void notesOfASuspicionTellWhatIsSpecialAboutIt() {
		assertThat(onDialysis().with(Concept.SKIN_LIVEDO).advice().notes()).isEmpty();
		assertThat(onDialysis().with(problem(Concept.SKIN_NECROSIS).at("toe").saying("painful"))
			.taking(Concept.WARFARIN)
			.advice()
			.notes()).containsExactly(AdviceNote.ACRAL_ONLY);
		assertThat(
				aChart().with(Concept.SKIN_LIVEDO, Concept.LIVEDOID_VASCULOPATHY, Concept.OBESITY, Concept.MALIGNANCY)
					.advice()
					.notes())
			.containsExactly(AdviceNote.LIVEDOID_VASCULOPATHY);
		assertThat(aChart().with(Concept.CALCIPHYLAXIS_DX).with(sepsis()).advice().notes())
			.containsExactly(AdviceNote.ESTABLISHED);
	}

	@Test
	void treatmentAndOtherFindingsAreNoted() {
		ChartBuilder treated = onDialysis().taking(Concept.SODIUM_THIOSULFATE, Concept.WARFARIN);
		assertThat(treated.advice().notes()).contains(AdviceNote.TREATED);
		ChartBuilder atRisk = onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN);
		assertThat(atRisk.advice().notes()).doesNotContain(AdviceNote.OTHER_SKIN_FINDINGS);
		assertThat(atRisk.with(problem(Concept.SKIN_FINDING_ULCER).at("toe")).advice().notes())
			.contains(AdviceNote.OTHER_SKIN_FINDINGS);
	}

	@Test
	void advancedKidneyDiseaseIsShownByItsStageAndItsNewestRate() {
		ChartBuilder chart = aChart().with(Concept.CKD4, Concept.SKIN_LIVEDO, Concept.DIABETES_ANY)
			.with(lab(Concept.LAB_EGFR, "24", "mL/min/{1.73_m2}").daysAgo(40));
		assertThat(shown(chart)).containsExactly("Livedo", "Chronic kidney disease", "eGFR", "Diabetes");
	}

	@Test
	void factIsShownInTheWordsOfTheChartWithItsDateAndReference() {
		Evidence dialysis = aChart().with(problem(Concept.DIALYSIS_STATUS).saying("Dependence on dialysis").onset(300))
			.with(Concept.SKIN_LIVEDO)
			.advice()
			.evidence()
			.get(1);
		assertThat(dialysis.value()).isEqualTo("Dependence on dialysis");
		assertThat(dialysis.date()).isEqualTo(ChartBuilder.daysAgo(300));
		assertThat(dialysis.reference()).isEqualTo("Condition/0");
		assertThat(onDialysis().with(Concept.SKIN_LIVEDO).advice().evidence().get(1).value())
			.isEqualTo("coded, without words");
	}

}
