package org.calciphylaxis.advisor.thresholds;

import java.time.LocalDate;
import java.util.List;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;

import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.EventBuilder.procedure;
import static org.calciphylaxis.advisor.assessment.EventBuilder.request;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.lab;
import static org.calciphylaxis.advisor.assessment.ReportBuilder.ofSkin;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.atLeast;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.below;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.from;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.moreThan;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.within;

/** Kidney, skin, and what holds an advice or a suggestion back. */
final class ChartStories {

	private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

	static final List<ThresholdStory> ALL = List.of(
			below("kidney.egfr-uremic", "0.1", (rate) -> kidney(egfr(rate.toPlainString(), 0, 100)).isUremic()),
			below("kidney.egfr-advanced", "0.1",
					(rate) -> kidney(egfr(rate.toPlainString(), 0, 100)).isUremicOrAdvanced()),
			from("kidney.egfr-apart-days", (days) -> kidney(egfr("10", 0, days)).isUremic()),
			within("kidney.dialysis-days", (days) -> kidney(sessions(0, days)).isOnChronicDialysis()),
			from("kidney.dialysis-apart-days", (days) -> kidney(sessions(0, days)).isOnChronicDialysis()),
			moreThan("kidney.course-days",
					(days) -> kidney(aChart().with(procedure(Concept.DIALYSIS_HD).on(days).until(0)))
						.isOnChronicDialysis()),
			moreThan("kidney.vintage-days",
					(days) -> aChart().with(problem(Concept.DIALYSIS_STATUS).onset(days))
						.weightOf(RiskFactor.DIALYSIS) == Weight.MAJOR),
			within("kidney.graft-days",
					(days) -> !kidney(aChart().with(problem(Concept.KIDNEY_TRANSPLANT).onset(1000))
						.with(procedure(Concept.DIALYSIS_HD).on(days))).hasFunctioningGraft()),
			within("skin.finding-days",
					(days) -> skin(aChart().with(finding(Concept.SKIN_LIVEDO).category("exam").daysAgo(days)))
						.isPresent()),
			within("skin.active-days",
					(days) -> skin(aChart().with(problem(Concept.SKIN_FINDING_EARLY).onset(days))).isPresent()),
			within("skin.pain-days",
					(days) -> skin(aChart().with(Concept.SKIN_FINDING_EARLY)
						.with(lab(Concept.OBS_PAIN, "9", "{score}").daysAgo(days))).isPainful()),
			atLeast("skin.painful", "1",
					(score) -> skin(aChart().with(Concept.SKIN_FINDING_EARLY)
						.lab(Concept.OBS_PAIN, score.toPlainString(), "{score}")).isPainful()),
			atLeast("skin.severe-pain", "1",
					(score) -> skin(aChart().with(problem(Concept.SKIN_FINDING_ULCER).at("calf"))
						.with(problem(Concept.SKIN_FINDING_ULCER).at("back"))
						.lab(Concept.OBS_PAIN, score.toPlainString(), "{score}")).isSpecific()),
			from("skin.non-healing-days", (days) -> skin(ulcer(days)).isNonHealing()),
			within("skin.non-healing-max-days", (days) -> skin(ulcer(days)).isNonHealing()),
			from("suppression.adult-years",
					(years) -> !onDialysis().with(Concept.SKIN_LIVEDO).born(TODAY.minusYears(years)).said().isEmpty()),
			within("suppression.hospice-days",
					(days) -> onDialysis().with(Concept.SKIN_LIVEDO)
						.with(problem(Concept.HOSPICE_PALLIATIVE).onset(900).abated(days))
						.said()
						.isEmpty()),
			within("suppression.biopsy-order-days",
					(days) -> isUnderWay(aChart().with(request(Concept.ORDER_SKIN_BIOPSY).on(days)))),
			within("suppression.biopsy-procedure-days",
					(days) -> isUnderWay(aChart().with(procedure(Concept.ORDER_SKIN_BIOPSY).on(days)))),
			within("suppression.biopsy-report-days",
					(days) -> aChart().with(ofSkin("no calciphylaxis").on(days))
						.patient()
						.biopsy()
						.negative()
						.isPresent()),
			within("suppression.malignancy-days",
					(days) -> aChart()
						.with(problem(Concept.MALIGNANCY).is(ClinicalStatus.REMISSION).onset(3000).abated(days))
						.weightOf(RiskFactor.MALIGNANCY) == Weight.MINOR),
			within("suppression.lab-days",
					(days) -> isDropped(SuggestedOrder.PTH,
							suspected().with(lab(Concept.LAB_PTH, "90", "pg/mL").daysAgo(days)))),
			within("suppression.imaging-days",
					(days) -> isDropped(SuggestedOrder.BONE_SCINTIGRAPHY,
							suspected().with(procedure(Concept.ORDER_BONE_SCAN).on(days)))),
			within("suppression.referral-days", (days) -> isDropped(SuggestedOrder.DERMATOLOGY_REFERRAL,
					suspected().with(request(Concept.ORDER_CONSULT_DERMATOLOGY).on(days)))));

	private ChartStories() {
	}

	private static KidneyStatus kidney(ChartBuilder chart) {
		return chart.patient().kidney();
	}

	private static ChartBuilder egfr(String rate, int daysAgo, int before) {
		return aChart().with(lab(Concept.LAB_EGFR, rate, "mL/min/{1.73_m2}").daysAgo(daysAgo))
			.with(lab(Concept.LAB_EGFR, rate, "mL/min/{1.73_m2}").daysAgo(before));
	}

	private static ChartBuilder sessions(int daysAgo, int before) {
		return aChart().with(procedure(Concept.DIALYSIS_HD).on(daysAgo))
			.with(procedure(Concept.DIALYSIS_HD).on(before));
	}

	private static SkinEvidence skin(ChartBuilder chart) {
		return chart.patient().skin();
	}

	private static ChartBuilder ulcer(int days) {
		return aChart().with(problem(Concept.SKIN_FINDING_ULCER).at("calf").onset(days));
	}

	private static boolean isUnderWay(ChartBuilder chart) {
		return !chart.patient().biopsy().underWay().isEmpty();
	}

	private static ChartBuilder suspected() {
		return onDialysis().with(Concept.SKIN_LIVEDO);
	}

	private static boolean isDropped(SuggestedOrder order, ChartBuilder chart) {
		return chart.advice()
			.suggestions()
			.stream()
			.map(Suggestion.Order.class::cast)
			.noneMatch((group) -> group.items().contains(order));
	}

}
