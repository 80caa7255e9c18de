package org.calciphylaxis.advisor.assessment.view;

import java.math.BigDecimal;

/**
 * Every number of the rules that a site may set ({@code advisor.rules.*}). The defaults
 * are {@link #DEFAULT}; where a component does not say otherwise, the number is published
 * evidence [E]; [D] marks a judgement of ours.
 *
 * @param lookBack how far back facts count
 * @param labs when a result counts
 * @param kidney kidney function and dialysis
 * @param skin skin findings
 * @param counts how many risk factors an advice takes
 * @param medications how long medication facts count
 * @param suppression what holds an advice back
 */
public record Thresholds(LookBack lookBack, Labs labs, Kidney kidney, Skin skin, Counts counts, Medications medications,
		Suppression suppression) {

	/** The numbers of the rules, version 0.1.0. */
	public static final Thresholds DEFAULT = new Thresholds(new LookBack(90, 180, 365, 730, 365, 14, 7, 7, 180),
			new Labs(decimal("1000"), decimal("9"), decimal("600"), decimal("300"), decimal("3.5"), decimal("10.2"),
					decimal("1.32"), decimal("5.5"), decimal("4.5"), decimal("55"), decimal("130"), decimal("800"),
					decimal("50"), decimal("25"), decimal("55"), decimal("10"), decimal("30"), decimal("5"), 7,
					decimal("3"), decimal("100"), decimal("38.3"), decimal("36"), decimal("100")),
			new Kidney(decimal("15"), decimal("30"), 90, 120, 14, 1826, 90),
			new Skin(180, 14, decimal("4"), decimal("7"), 28), new Counts(2, 3, 1, 2, 4, 2),
			new Medications(365, 180, 30, decimal("0.5"), 30, 90),
			new Suppression(18, 180, 30, 30, 90, 365, 1826, 7, 30, 90));

	private static BigDecimal decimal(String number) {
		return new BigDecimal(number);
	}

	/**
	 * Look-backs in days, inclusive [D].
	 *
	 * @param labs laboratory results in general
	 * @param pth PTH
	 * @param bmi BMI and weight
	 * @param rareLabs protein C and S, lupus anticoagulant, aluminum
	 * @param egfr eGFR
	 * @param sepsisDiagnosis onset or recording of sepsis
	 * @param bloodCulture a blood culture with an organism
	 * @param sepsisSigns the 24 hours of fever, low pressure and CRP
	 * @param weightLoss the time over which weight was lost
	 */
	public record LookBack(int labs, int pth, int bmi, int rareLabs, int egfr, int sepsisDiagnosis, int bloodCulture,
			int sepsisSigns, int weightLoss) {

	}

	/**
	 * Limits of results.
	 *
	 * @param pthMajor above: major, pg/mL
	 * @param pthTimesUpperLimit above this many times the upper reference limit: minor
	 * [D]
	 * @param pthMinor above: minor, pg/mL [D]
	 * @param pthLow below, on chronic dialysis: minor, pg/mL
	 * @param albumin below: minor, g/dL
	 * @param calcium corrected, above: minor, mg/dL
	 * @param ionizedCalcium above: minor, mmol/L
	 * @param phosphateOnDialysis above: minor, mg/dL
	 * @param phosphate not on dialysis, above: minor, mg/dL
	 * @param calciumPhosphateProduct above: minor, mg2/dL2
	 * @param alkalinePhosphatase above, without a reference range: minor, U/L
	 * @param ferritin above: minor, ng/mL [D]
	 * @param transferrinSaturation above: minor, % [D]
	 * @param aluminum above: minor, ug/L
	 * @param proteinActivity protein C or S activity below: major, %
	 * @param crp above: shown, mg/L
	 * @param bmi at or above: minor, kg/m2
	 * @param weightLoss at or above: minor, %
	 * @param nearbyDays how near albumin or ionized calcium is to a calcium, calcium to a
	 * phosphate, days
	 * @param inr above: a biopsy is offered with caution
	 * @param sepsisCrp above, mg/L [D]
	 * @param fever at or above, Cel [D]
	 * @param hypothermia below, Cel [D]
	 * @param systolicPressure below, mm[Hg] [D]
	 */
	public record Labs(BigDecimal pthMajor, BigDecimal pthTimesUpperLimit, BigDecimal pthMinor, BigDecimal pthLow,
			BigDecimal albumin, BigDecimal calcium, BigDecimal ionizedCalcium, BigDecimal phosphateOnDialysis,
			BigDecimal phosphate, BigDecimal calciumPhosphateProduct, BigDecimal alkalinePhosphatase,
			BigDecimal ferritin, BigDecimal transferrinSaturation, BigDecimal aluminum, BigDecimal proteinActivity,
			BigDecimal crp, BigDecimal bmi, BigDecimal weightLoss, int nearbyDays, BigDecimal inr, BigDecimal sepsisCrp,
			BigDecimal fever, BigDecimal hypothermia, BigDecimal systolicPressure) {

	}

	/**
	 * Kidney function and dialysis.
	 *
	 * @param egfrUremic below: uremic, mL/min/1.73 m2
	 * @param egfrAdvanced below: advanced kidney disease, mL/min/1.73 m2
	 * @param egfrApartDays two low results at least this far apart
	 * @param dialysisDays two dialysis procedures within this many days [D]
	 * @param dialysisApartDays at least this far apart [D]
	 * @param vintageDays dialysis for more days than this is the major factor
	 * @param graftDays a graft functions without dialysis for this long
	 */
	public record Kidney(BigDecimal egfrUremic, BigDecimal egfrAdvanced, int egfrApartDays, int dialysisDays,
			int dialysisApartDays, int vintageDays, int graftDays) {

	}

	/**
	 * Skin findings [D].
	 *
	 * @param findingDays onset or recording counts for this long
	 * @param painDays a pain score counts for this long
	 * @param painful at or above: painful, of 10
	 * @param severePain at or above: severe, of 10
	 * @param nonHealingDays onset this long ago: non-healing
	 */
	public record Skin(int findingDays, int painDays, BigDecimal painful, BigDecimal severePain, int nonHealingDays) {

	}

	/**
	 * How many risk factors.
	 *
	 * @param earlyMajors suspectedEarly: this many majors, or one major
	 * @param earlyMinors and this many minors
	 * @param atRiskMajors atRisk on a vitamin K antagonist: further majors, or
	 * @param atRiskFactors further factors
	 * @param atRiskWithoutAntagonist atRisk without one: factors of which one is of
	 * mineral metabolism; 0 turns it off [D]
	 * @param nonUremicFactors nonUremic without a vitamin K antagonist: factors of its
	 * list
	 */
	public record Counts(int earlyMajors, int earlyMinors, int atRiskMajors, int atRiskFactors,
			int atRiskWithoutAntagonist, int nonUremicFactors) {

	}

	/**
	 * Medication facts.
	 *
	 * @param orderDays an active order counts for this long after it was authored [D]
	 * @param recentDays a stopped vitamin K antagonist counts for this long
	 * @param longTermDays a corticosteroid or immunosuppressant counts from this long on
	 * @param calcitriol above: major, ug/d
	 * @param antagonistFreeDays protein C and S count when measured after this long
	 * without a vitamin K antagonist
	 * @param completedDays a completed order without an end lasts for this long after it
	 * was authored [D]
	 */
	public record Medications(int orderDays, int recentDays, int longTermDays, BigDecimal calcitriol,
			int antagonistFreeDays, int completedDays) {

	}

	/**
	 * What holds an advice or a suggestion back [D].
	 *
	 * @param adultYears no card below this age
	 * @param hospiceDays hospice counts for this long
	 * @param biopsyOrderDays an ordered biopsy is under way for this long
	 * @param biopsyProcedureDays a biopsy without report is under way for this long
	 * @param biopsyReportDays a biopsy report counts for this long
	 * @param resolvedDays resolved calciphylaxis counts for this long
	 * @param malignancyDays a malignancy in remission counts for this long
	 * @param labDays a laboratory test is not suggested again for this long
	 * @param imagingDays imaging is not suggested again for this long
	 * @param referralDays a referral is not suggested again for this long
	 */
	public record Suppression(int adultYears, int hospiceDays, int biopsyOrderDays, int biopsyProcedureDays,
			int biopsyReportDays, int resolvedDays, int malignancyDays, int labDays, int imagingDays,
			int referralDays) {

	}

}
