package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChangedThresholds;
import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.context.CalciphylaxisDiagnosis;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.MedicationBuilder.statement;

class DiagnosticRulesTest {

	private static final Concept[] THREE_MINORS = { Concept.DIABETES_ANY, Concept.OBESITY, Concept.LIVER_DISEASE };

	private static final Concept EARLY = Concept.SKIN_FINDING_EARLY;

	private static ConditionBuilder sepsis() {
		return problem(Concept.SEPSIS).onset(1);
	}

	@Test
	void suspectsSpecificEvidenceInUremiaWithARiskFactor() {
		assertThat(onDialysis().with(Concept.SKIN_LIVEDO).said()).containsExactly("suspected WARNING");
		assertThat(aChart().with(Concept.CKD5, Concept.SKIN_LIVEDO).said()).isEmpty();
		assertThat(aChart().with(Concept.CKD4, Concept.SKIN_LIVEDO, Concept.DIABETES_ANY).said())
			.containsExactly("suspected WARNING");
	}

	@Test
	void suspectsEarlyWithTwoMajorsOrOneMajorAndThreeMinors() {
		ChartBuilder chart = onDialysis().with(EARLY).taking(Concept.WARFARIN);
		assertThat(chart.with(Concept.DIABETES_ANY).said()).containsExactly("atRisk INFO");
		assertThat(chart.with(Concept.OBESITY).said()).containsExactly("suspectedEarly INFO");
		assertThat(onDialysis().with(Concept.DIABETES_ANY, Concept.OBESITY)
			.with(problem(EARLY).saying("painful panniculitis"))
			.taking(Concept.WARFARIN)
			.said()).containsExactly("suspectedEarly WARNING");
		assertThat(chart.lab(Concept.OBS_PAIN, "9", "{score}").said()).containsExactly("suspectedEarly INFO");
		assertThat(onDialysis().with(EARLY, Concept.PROTEIN_C_S_DEFICIENCY).taking(Concept.WARFARIN).said())
			.containsExactly("suspectedEarly WARNING");
		assertThat(onDialysis().with(EARLY).with(THREE_MINORS).said()).isEmpty();
	}

	@Test
	void suspectsEarlyOnlyOnChronicDialysis() {
		assertThat(aChart().with(Concept.CKD5, EARLY, Concept.PROTEIN_C_S_DEFICIENCY).taking(Concept.WARFARIN).said())
			.isEmpty();
	}

	@Test
	void countsFactorsOnlyWhenConditionsAndMedicationsWereReadable() {
		assertThat(early().without(PrefetchKey.CONDITIONS).said()).isEmpty();
		assertThat(early().without(PrefetchKey.MEDICATION_REQUESTS).said()).isEmpty();
		assertThat(early().with(statement(Concept.INSULIN)).without(PrefetchKey.MEDICATION_REQUESTS).said()).hasSize(1);
		assertThat(early().without(PrefetchKey.MEDICATION_STATEMENTS).said()).hasSize(1);
		assertThat(early().with(statement(Concept.INSULIN))
			.without(PrefetchKey.MEDICATION_REQUESTS)
			.without(PrefetchKey.MEDICATION_STATEMENTS)
			.said()).isEmpty();
		ChartBuilder risk = onDialysis().with(THREE_MINORS).taking(Concept.WARFARIN);
		assertThat(risk.said()).containsExactly("atRisk INFO");
		assertThat(risk.without(PrefetchKey.CONDITIONS).said()).isEmpty();
	}

	private static ChartBuilder early() {
		return onDialysis().with(EARLY, Concept.PROTEIN_C_S_DEFICIENCY).taking(Concept.WARFARIN);
	}

	@Test
	void possibleNeedsPainOrNoHealing() {
		Concept ulcer = Concept.SKIN_FINDING_ULCER;
		assertThat(onDialysis().with(ulcer).said()).isEmpty();
		assertThat(onDialysis().with(problem(EARLY).saying("painful panniculitis")).said())
			.containsExactly("possible INFO");
		assertThat(onDialysis().with(problem(EARLY).onset(28)).said()).isEmpty();
		assertThat(onDialysis().with(problem(ulcer).onset(28)).said()).containsExactly("possible INFO");
		assertThat(onDialysis().with(problem(ulcer).onset(27)).said()).isEmpty();
		assertThat(onDialysis().with(problem(ulcer).onset(365)).said()).containsExactly("possible INFO");
		assertThat(onDialysis().with(problem(ulcer).onset(366).recorded(100)).said()).isEmpty();
		assertThat(aChart().with(Concept.CKD5).with(problem(ulcer).onset(28)).said()).isEmpty();
		assertThat(aChart().with(Concept.DIABETES_ANY).with(problem(ulcer).onset(28)).said()).isEmpty();
	}

	@Test
	void nonUremicNeedsAnAntagonistOrTwoFactorsOfItsList() {
		assertThat(aChart().with(Concept.SKIN_LIVEDO).taking(Concept.WARFARIN).said())
			.containsExactly("nonUremic WARNING");
		assertThat(aChart().with(Concept.SKIN_LIVEDO)
			.with(MedicationBuilder.order(Concept.WARFARIN).is(Status.STOPPED).ended(180))
			.said()).containsExactly("nonUremic INFO");
		assertThat(aChart().with(Concept.SKIN_LIVEDO, Concept.OBESITY).said()).isEmpty();
		assertThat(aChart().with(Concept.SKIN_LIVEDO, Concept.HYPERPARATHYROIDISM, Concept.HYPERCALCEMIA).said())
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "HYPERPARATHYROIDISM", "HYPERCALCEMIA", "MALIGNANCY", "LIVER_DISEASE",
			"AUTOIMMUNE_DISEASE", "THROMBOPHILIA", "PROTEIN_C_S_DEFICIENCY", "SYSTEMIC_CORTICOSTEROID" })
	void eachFactorOfTheNonUremicListCounts(Concept factor) {
		assertThat(aChart().with(Concept.SKIN_LIVEDO, Concept.OBESITY, factor).said())
			.containsExactly("nonUremic INFO");
	}

	@Test
	void atRiskOnAnAntagonistNeedsOneMajorOrTwoFactorsMore() {
		ChartBuilder chart = onDialysis().taking(Concept.WARFARIN);
		assertThat(chart.said()).isEmpty();
		assertThat(chart.with(Concept.DIABETES_ANY).said()).containsExactly("atRisk INFO");
		assertThat(aChart().with(problem(Concept.DIALYSIS_STATUS).onset(1827)).taking(Concept.WARFARIN).said())
			.containsExactly("atRisk INFO");
	}

	@Test
	void atRiskWithoutAntagonistIsOff() {
		assertThat(longOnDialysis().lab(Concept.LAB_PTH, "1200", "pg/mL").with(THREE_MINORS).said()).isEmpty();
	}

	@Test
	void atRiskWithoutAntagonistNeedsTwoMajorsAndAMineralFactorThatAResultShows() {
		Thresholds on = ChangedThresholds.with("counts.at-risk-without-antagonist", "true");
		assertThat(longOnDialysis().with(on).lab(Concept.LAB_PTH, "1200", "pg/mL").said())
			.containsExactly("atRisk INFO");
		assertThat(onDialysis().with(on).lab(Concept.LAB_PTH, "1200", "pg/mL").with(THREE_MINORS).said()).isEmpty();
		ChartBuilder charted = longOnDialysis().with(on).with(Concept.PROTEIN_C_S_DEFICIENCY, Concept.HYPERCALCEMIA);
		assertThat(charted.said()).isEmpty();
		assertThat(charted.lab(Concept.LAB_PHOSPHATE, "6", "mg/dL").said()).containsExactly("atRisk INFO");
	}

	private static ChartBuilder longOnDialysis() {
		return aChart().with(problem(Concept.DIALYSIS_STATUS).onset(2000));
	}

	@Test
	void atRiskNeedsSkinThatBringsNoOtherAdvice() {
		assertThat(onDialysis().with(Concept.DIABETES_ANY, EARLY).taking(Concept.WARFARIN).said())
			.containsExactly("atRisk INFO");
		ChartBuilder explained = onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).at("calf").onset(30))
			.with(Concept.ALTERNATIVE_CAUSE_ULCER, Concept.DIABETES_ANY)
			.taking(Concept.WARFARIN);
		assertThat(explained.said()).isEmpty();
		assertThat(onDialysis().with(Concept.DIABETES_ANY, Concept.SKIN_FINDING_PENILE).taking(Concept.WARFARIN).said())
			.containsExactly("penileLesion WARNING");
	}

	@Test
	void penileLesionGoesFirstAndNeedsUremia() {
		assertThat(onDialysis().with(Concept.SKIN_FINDING_PENILE, Concept.SKIN_LIVEDO).said())
			.containsExactly("penileLesion WARNING");
		assertThat(onDialysis().with(Concept.SKIN_FINDING_PENILE).with(sepsis()).said())
			.containsExactly("penileLesion CRITICAL");
		assertThat(aChart().with(Concept.SKIN_FINDING_PENILE).taking(Concept.WARFARIN).said()).isEmpty();
	}

	@Test
	void onlyAPenileLesionYieldsToSepsisWhileItIsQuiet() {
		assertThat(insteadOfQuiet(onDialysis().with(Concept.SKIN_FINDING_PENILE, Concept.SKIN_LIVEDO).with(sepsis())))
			.containsExactly(AdviceCode.SUSPECTED_SEPSIS);
		assertThat(insteadOfQuiet(onDialysis().with(Concept.SKIN_FINDING_PENILE, Concept.SKIN_LIVEDO))).isEmpty();
		assertThat(insteadOfQuiet(onDialysis().with(Concept.SKIN_LIVEDO).with(sepsis()))).isEmpty();
	}

	private static List<AdviceCode> insteadOfQuiet(ChartBuilder chart) {
		return chart.whenOpened().insteadOfQuiet().stream().map(Advice::code).toList();
	}

	@Test
	void sepsisMakesSuspicionCritical() {
		assertThat(onDialysis().with(Concept.SKIN_LIVEDO).with(sepsis()).said())
			.containsExactly("suspectedSepsis CRITICAL");
		assertThat(aChart().with(Concept.SKIN_LIVEDO).with(sepsis()).taking(Concept.WARFARIN).said())
			.containsExactly("suspectedSepsis CRITICAL");
		assertThat(aChart().with(Concept.CALCIPHYLAXIS_DX).with(sepsis()).said())
			.containsExactly("suspectedSepsis CRITICAL");
		assertThat(
				onDialysis().with(EARLY, Concept.PROTEIN_C_S_DEFICIENCY).taking(Concept.WARFARIN).with(sepsis()).said())
			.containsExactly("suspectedSepsis CRITICAL");
	}

	@Test
	void sepsisAloneOrBesideNonUremicInfoAdvisesNoSepsis() {
		assertThat(onDialysis().with(sepsis()).said()).isEmpty();
		assertThat(aChart().with(Concept.SKIN_LIVEDO, Concept.OBESITY, Concept.MALIGNANCY).with(sepsis()).said())
			.containsExactly("nonUremic INFO");
		assertThat(onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(30)).with(sepsis()).said())
			.containsExactly("possible INFO");
	}

	@ParameterizedTest
	@EnumSource(value = ClinicalStatus.class, names = { "ACTIVE", "RECURRENCE", "RELAPSE", "ABSENT" })
	void establishedDiagnosisEndsTheQuestion(ClinicalStatus status) {
		ChartBuilder chart = onDialysis().with(Concept.SKIN_LIVEDO).with(problem(Concept.CALCIPHYLAXIS_DX).is(status));
		assertThat(chart.said()).isEmpty();
		assertThat(chart.patient().diagnosis().isEstablished()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Verification.class, names = { "PROVISIONAL", "DIFFERENTIAL", "UNCONFIRMED" })
	void unconfirmedDiagnosisIsSpecificSkinEvidence(Verification verification) {
		ChartBuilder chart = onDialysis().with(problem(Concept.CALCIPHYLAXIS_DX).is(verification));
		assertThat(chart.said()).containsExactly("suspected WARNING");
		assertThat(chart.advice().notes()).contains(AdviceNote.PROVISIONAL_DIAGNOSIS);
	}

	@Test
	void unspecificCodeIsTheDiagnosisOnlyByItsWords() {
		ConditionBuilder unspecific = problem(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC);
		assertThat(diagnosis(unspecific).isEstablished()).isFalse();
		assertThat(diagnosis(problem(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC).saying("Calciphylaxis of thigh"))
			.isEstablished()).isTrue();
		assertThat(diagnosis(problem(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC).saying("calciphylaxis ruled out"))
			.isEstablished()).isFalse();
		assertThat(diagnosis(ConditionBuilder.words("suspected calciphylaxis")).provisional()).hasSize(1);
		assertThat(diagnosis(ConditionBuilder.words("family: mother with calciphylaxis")).isEstablished()).isFalse();
	}

	private static CalciphylaxisDiagnosis diagnosis(ConditionBuilder problem) {
		return aChart().with(problem).patient().diagnosis();
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "4000, 1" })
	void resolvedDiagnosisIsKnownAtAnyTime(int days, int known) {
		assertThat(diagnosis(problem(Concept.CALCIPHYLAXIS_DX).onset(9000).abated(days)).resolved()).hasSize(known);
		assertThat(diagnosis(problem(Concept.CALCIPHYLAXIS_DX).is(ClinicalStatus.REMISSION).onset(days)).resolved())
			.hasSize(known);
	}

	@Test
	void resolvedDiagnosisIsShownWithTheDayItEnded() {
		assertThat(diagnosis(problem(Concept.CALCIPHYLAXIS_DX).onset(900).abated(30)).resolved().get(0).date())
			.isEqualTo(ChartBuilder.daysAgo(30));
		assertThat(diagnosis(problem(Concept.CALCIPHYLAXIS_DX).is(ClinicalStatus.RESOLVED).onset(90)).resolved()
			.get(0)
			.date()).isEqualTo(ChartBuilder.daysAgo(90));
	}

}
