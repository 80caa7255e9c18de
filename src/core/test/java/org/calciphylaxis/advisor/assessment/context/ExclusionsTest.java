package org.calciphylaxis.advisor.assessment.context;

import java.time.LocalDate;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.EventBuilder;
import org.calciphylaxis.advisor.assessment.MedicationBuilder;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.EventBuilder.request;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.ofSkin;

/** What takes an advice back that would otherwise hold. */
class ExclusionsTest {

	private static ChartBuilder suspected() {
		return onDialysis().with(Concept.SKIN_LIVEDO);
	}

	@ParameterizedTest
	@CsvSource({ "2008-06-30, true", "2008-07-01, false" })
	void advisesFromTheEighteenthBirthdayOn(LocalDate born, boolean advised) {
		assertThat(suspected().born(born).said().isEmpty()).isNotEqualTo(advised);
	}

	@Test
	void judgesAsAnAdultWithANoteWhenTheBirthDateIsMissing() {
		assertThat(suspected().born(null).advice().notes()).contains(AdviceNote.BIRTH_DATE_MISSING);
		assertThat(suspected().advice().notes()).doesNotContain(AdviceNote.BIRTH_DATE_MISSING);
	}

	@Test
	void saysNothingOfTheDeceasedNorOfTheirOrders() {
		assertThat(suspected().deceased().said()).isEmpty();
		assertThat(ChartBuilder.said(suspected().deceased().whenSigning(MedicationBuilder.draft(Concept.WARFARIN))))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "180, true", "181, false" })
	void hospiceThatEndedHoldsBackForHalfAYear(int days, boolean held) {
		assertThat(suspected().with(problem(Concept.HOSPICE_PALLIATIVE).onset(900).abated(days)).said().isEmpty())
			.isEqualTo(held);
		assertThat(suspected().with(procedure(Concept.HOSPICE_PALLIATIVE).on(days)).said().isEmpty()).isEqualTo(held);
		assertThat(suspected().with(request(Concept.HOSPICE_PALLIATIVE).on(400).until(days)).said().isEmpty())
			.isEqualTo(held);
	}

	@Test
	void hospiceInProgressHoldsBackHoweverLongAgoItBegan() {
		assertThat(suspected().with(problem(Concept.HOSPICE_PALLIATIVE).onset(900)).said()).isEmpty();
		assertThat(suspected().with(request(Concept.HOSPICE_PALLIATIVE).is(EventFact.Status.ACTIVE).on(900)).said())
			.isEmpty();
	}

	@Test
	void undatedHospiceHoldsBackAndAPlanDoesNot() {
		assertThat(suspected().with(Concept.HOSPICE_PALLIATIVE).said()).isEmpty();
		assertThat(suspected().with(procedure(Concept.HOSPICE_PALLIATIVE)).said()).isEmpty();
		assertThat(suspected().with(request(Concept.HOSPICE_PALLIATIVE).is(EventFact.Status.PLANNED)).said())
			.isNotEmpty();
	}

	@Test
	void inHospiceEveryOtherAdviceIsInfoAndComfortFirst() {
		ChartBuilder penile = onDialysis().with(Concept.SKIN_FINDING_PENILE, Concept.HOSPICE_PALLIATIVE);
		assertThat(penile.said()).containsExactly("penileLesion INFO");
		assertThat(penile.advice().notes()).contains(AdviceNote.COMFORT_FIRST);
		ChartBuilder established = aChart().with(Concept.CALCIPHYLAXIS_DX, Concept.HOSPICE_PALLIATIVE);
		assertThat(established.taking(Concept.WARFARIN).said()).containsExactly("establishedOnVitaminKAntagonist INFO");
		assertThat(ChartBuilder.said(established.whenSigning(MedicationBuilder.draft(Concept.WARFARIN))))
			.containsExactly("vitaminKAntagonistOrder INFO");
	}

	@Test
	void thiosulfateMeansSomeoneTreatsIt() {
		assertThat(suspected().taking(Concept.SODIUM_THIOSULFATE).said()).isEmpty();
		assertThat(onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN, Concept.SODIUM_THIOSULFATE).said())
			.containsExactly("establishedOnVitaminKAntagonist WARNING");
		assertThat(aChart().taking(Concept.WARFARIN, Concept.SODIUM_THIOSULFATE).said()).isEmpty();
		assertThat(suspected().with(problem(Concept.SEPSIS).onset(1)).taking(Concept.SODIUM_THIOSULFATE).said())
			.containsExactly("suspectedSepsis CRITICAL");
		assertThat(onDialysis().with(Concept.SKIN_FINDING_PENILE).taking(Concept.SODIUM_THIOSULFATE).said())
			.containsExactly("penileLesion WARNING");
	}

	@Test
	void biopsyUnderWayLowersButNotAtRiskOrSepsis() {
		EventBuilder ordered = request(Concept.ORDER_SKIN_BIOPSY).on(3);
		assertThat(suspected().with(ordered).said()).containsExactly("suspected INFO");
		assertThat(suspected().with(ordered).advice().notes()).contains(AdviceNote.BIOPSY_UNDER_WAY);
		assertThat(onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(30)).with(ordered).said()).isEmpty();
		assertThat(onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).at("thigh"))
			.with(request(Concept.ORDER_SKIN_BIOPSY).saying("biopsy of left arm").on(3))
			.said()).containsExactly("suspected WARNING");
		assertThat(suspected().with(ordered).with(problem(Concept.SEPSIS).onset(1)).said())
			.containsExactly("suspectedSepsis CRITICAL");
		assertThat(onDialysis().with(Concept.DIABETES_ANY).taking(Concept.WARFARIN).with(ordered).said())
			.containsExactly("atRisk INFO");
	}

	@Test
	void heldBackAdviceIsToldAsANearMiss() {
		assertThat(onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(30))
			.with(request(Concept.ORDER_SKIN_BIOPSY))
			.whenOpened()
			.nearMisses()).contains(new NearMiss(AdviceCode.POSSIBLE, Message.of("a skin biopsy is under way"), true));
	}

	@ParameterizedTest
	@CsvSource({ "10, INFO", "9, WARNING", "11, INFO" })
	void negativeBiopsyLowersUnlessALesionIsNewer(int lesion, String indicator) {
		ChartBuilder chart = onDialysis().with(problem(Concept.SKIN_LIVEDO).onset(lesion))
			.with(ofSkin("no calciphylaxis").on(10));
		assertThat(chart.said()).containsExactly("suspected " + indicator);
		assertThat(chart.advice().notes().contains(AdviceNote.NEGATIVE_BIOPSY)).isEqualTo(indicator.equals("INFO"));
	}

	@Test
	void anotherCauseLowersWarningToInfoAndInfoToNothing() {
		ChartBuilder warning = onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).at("thigh"))
			.with(problem(Concept.ALTERNATIVE_CAUSE_ULCER).at("thigh"));
		assertThat(warning.said()).containsExactly("suspected INFO");
		assertThat(warning.advice().notes()).contains(AdviceNote.ALTERNATIVE_CAUSE);
		ChartBuilder info = onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).onset(30))
			.with(problem(Concept.ALTERNATIVE_CAUSE_ULCER).at("thigh"));
		assertThat(info.said()).isEmpty();
	}

	@Test
	void anotherCauseAndANegativeBiopsyLowerOnce() {
		ChartBuilder chart = onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).at("thigh").onset(30))
			.with(problem(Concept.ALTERNATIVE_CAUSE_ULCER).at("thigh"))
			.with(ofSkin("no calciphylaxis").on(10));
		assertThat(chart.said()).containsExactly("suspected INFO");
	}

	@Test
	void anotherCauseNeverLowersLivedoNorSepsis() {
		assertThat(suspected().with(Concept.ALTERNATIVE_CAUSE_ULCER).said()).containsExactly("suspected WARNING");
		assertThat(onDialysis().with(problem(Concept.SKIN_FINDING_ULCER).at("thigh"))
			.with(problem(Concept.ALTERNATIVE_CAUSE_ULCER).at("thigh"))
			.with(problem(Concept.SEPSIS).onset(1))
			.said()).containsExactly("suspectedSepsis CRITICAL");
	}

}
