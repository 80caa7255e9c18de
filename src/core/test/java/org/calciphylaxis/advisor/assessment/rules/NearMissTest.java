package org.calciphylaxis.advisor.assessment.rules;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;

/** Rules that nearly fired tell the one thing that was missing. */
class NearMissTest {

	private static List<NearMiss> nearMisses(ChartBuilder chart) {
		return chart.whenOpened().nearMisses();
	}

	private static NearMiss lacks(AdviceCode code, String what) {
		return new NearMiss(code, Message.of(what), false);
	}

	private static NearMiss heldBack(AdviceCode code, String why) {
		return new NearMiss(code, Message.of(why), true);
	}

	@Test
	void suspicionWithoutARiskFactor() {
		assertThat(nearMisses(aChart().with(Concept.CKD5, Concept.SKIN_LIVEDO)))
			.contains(lacks(AdviceCode.SUSPECTED, "a risk factor"));
	}

	@Test
	void countedFactorsAreTold() {
		assertThat(nearMisses(
				onDialysis().with(Concept.SKIN_FINDING_EARLY, Concept.DIABETES_ANY).taking(Concept.WARFARIN)))
			.extracting(NearMiss::missing)
			.contains("2 major risk factors, or 1 major and 3 minor ones (now 1 major, 2 minor)");
	}

	@Test
	void ruleThatFiredIsNone() {
		assertThat(nearMisses(onDialysis().with(Concept.SKIN_LIVEDO))).extracting(NearMiss::code)
			.doesNotContain(AdviceCode.SUSPECTED);
	}

	@Test
	void penileLesionIsOneOnlyWithAPenileFinding() {
		assertThat(nearMisses(onDialysis())).extracting(NearMiss::code).doesNotContain(AdviceCode.PENILE_LESION);
		assertThat(nearMisses(aChart().with(Concept.SKIN_FINDING_PENILE)))
			.contains(lacks(AdviceCode.PENILE_LESION, "kidney failure"));
	}

	@Test
	void ulcerOfAnotherCauseHoldsAnInfoBack() {
		assertThat(nearMisses(
				onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(30)).with(Concept.ALTERNATIVE_CAUSE_ULCER)))
			.contains(heldBack(AdviceCode.POSSIBLE, "another cause may account for every lesion"));
	}

	@Test
	void eachExclusionIsNamed() {
		ChartBuilder hospice = onDialysis().with(Concept.SKIN_LIVEDO, Concept.HOSPICE_PALLIATIVE);
		assertThat(nearMisses(hospice)).contains(heldBack(AdviceCode.SUSPECTED, "hospice or comfort care"));
		ChartBuilder treated = onDialysis().with(Concept.SKIN_LIVEDO).taking(Concept.SODIUM_THIOSULFATE);
		assertThat(nearMisses(treated))
			.contains(heldBack(AdviceCode.SUSPECTED, "sodium thiosulfate is active: someone is treating it"));
	}

	@Test
	void medicationOfAnEstablishedDiagnosisIsOneToo() {
		assertThat(nearMisses(aChart().with(Concept.CALCIPHYLAXIS_DX)))
			.contains(lacks(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, "an active vitamin K antagonist"));
	}

	@Test
	void orderHooksTellOfOrdersOnly() {
		assertThat(aChart().with(Concept.CALCIPHYLAXIS_DX)
			.whenSigning(MedicationBuilder.draft(Concept.INSULIN))
			.nearMisses()).contains(lacks(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, "a drafted vitamin K antagonist"))
			.extracting(NearMiss::code)
			.doesNotContain(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST);
		assertThat(aChart().whenSigning(MedicationBuilder.draft(Concept.WARFARIN)).nearMisses()).contains(
				lacks(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, "chronic dialysis, or calciphylaxis now or in the past"));
	}

}
