package org.calciphylaxis.advisor.assessment.view;

import java.math.BigDecimal;

/**
 * Every number of the rules that a site may set. The values, their units and whether they
 * are published stand in {@code thresholds.yaml}.
 *
 * @param lookBack how far back a fact counts, in days, both ends included
 * @param labs when a result counts
 * @param sepsis signs of sepsis that lie near each other
 * @param kidney kidney function and dialysis
 * @param skin skin findings and pain
 * @param counts how many risk factors an advice takes
 * @param medications how long medication facts count
 * @param suppression what holds an advice or a suggestion back
 */
public record Thresholds(LookBack lookBack, Labs labs, Sepsis sepsis, Kidney kidney, Skin skin, Counts counts,
		Medications medications, Suppression suppression) {

	/**
	 * How far back a fact counts, in days, both ends included.
	 *
	 * @param labs laboratory results in general, days
	 * @param pth PTH, days
	 * @param bmi BMI and weight, days
	 * @param rareLabs protein C and S, lupus anticoagulant, aluminum, days
	 * @param egfr eGFR, days
	 * @param sepsisDiagnosis onset or recording of sepsis, days
	 * @param bloodCulture a blood culture with an organism, days
	 * @param sepsisSigns temperature, pressure, lactate, CRP and leukocytes as signs of
	 * sepsis, hours
	 * @param height height, at any adult age, days
	 * @param weightNow the weights of now, days
	 * @param weightBeforeFrom the weights of before: from this many days ago
	 * @param weightBeforeTo the weights of before: to this many days ago
	 */
	public record LookBack(int labs, int pth, int bmi, int rareLabs, int egfr, int sepsisDiagnosis, int bloodCulture,
			int sepsisSigns, int height, int weightNow, int weightBeforeFrom, int weightBeforeTo) {

	}

	/**
	 * When a result counts.
	 *
	 * @param pthMajor above: major factor, pg/mL
	 * @param pthTimesUpperLimit above this many times the upper reference limit: minor
	 * factor
	 * @param pthMinor above: minor factor, pg/mL
	 * @param pthLow below, on chronic dialysis: minor factor, pg/mL
	 * @param albumin below: minor factor, g/dL
	 * @param calcium corrected, above: minor factor, mg/dL
	 * @param ionizedCalcium above: minor factor, mmol/L
	 * @param phosphateOnDialysis on dialysis, above: minor factor, mg/dL
	 * @param phosphate not on dialysis, above: minor factor, mg/dL
	 * @param calciumPhosphateProduct above: minor factor, mg2/dL2
	 * @param alkalinePhosphatase above, where no reference range is given: minor factor,
	 * U/L
	 * @param ferritin above: minor factor, ng/mL
	 * @param transferrinSaturation above: minor factor, %
	 * @param aluminum above: minor factor, ug/L
	 * @param proteinActivity protein C or S activity below: major factor, %
	 * @param crp above: shown, not counted, mg/L
	 * @param bmi at or above: minor factor, kg/m2
	 * @param weightLoss at or above: minor factor, %
	 * @param weights weight loss: at least this many weights of now and of before
	 * @param weightsOnDialysis the same on chronic dialysis
	 * @param nearbyDays how near albumin or ionized calcium is to a calcium, and calcium
	 * to a phosphate, days
	 * @param inr above: a biopsy is offered with caution
	 */
	public record Labs(BigDecimal pthMajor, BigDecimal pthTimesUpperLimit, BigDecimal pthMinor, BigDecimal pthLow,
			BigDecimal albumin, BigDecimal calcium, BigDecimal ionizedCalcium, BigDecimal phosphateOnDialysis,
			BigDecimal phosphate, BigDecimal calciumPhosphateProduct, BigDecimal alkalinePhosphatase,
			BigDecimal ferritin, BigDecimal transferrinSaturation, BigDecimal aluminum, BigDecimal proteinActivity,
			BigDecimal crp, BigDecimal bmi, BigDecimal weightLoss, int weights, int weightsOnDialysis, int nearbyDays,
			BigDecimal inr) {

	}

	/**
	 * Signs of sepsis that lie near each other.
	 *
	 * @param window the three signs lie within this time, hours
	 * @param fever temperature at or above, Cel
	 * @param hypothermia temperature below, Cel
	 * @param systolicPressure below, mm[Hg]
	 * @param lactate above, mmol/L
	 * @param crp above, mg/L
	 * @param leukocytesHigh above, 10*9/L
	 * @param leukocytesLow below, 10*9/L
	 */
	public record Sepsis(int window, BigDecimal fever, BigDecimal hypothermia, BigDecimal systolicPressure,
			BigDecimal lactate, BigDecimal crp, BigDecimal leukocytesHigh, BigDecimal leukocytesLow) {

	}

	/**
	 * Kidney function and dialysis.
	 *
	 * @param egfrUremic eGFR below: uremic, mL/min/1.73 m2
	 * @param egfrAdvanced eGFR below: advanced kidney disease, mL/min/1.73 m2
	 * @param egfrApartDays two low eGFR are at least this far apart, days
	 * @param dialysisDays two dialysis procedures within this many days
	 * @param dialysisApartDays and at least this far apart, days
	 * @param courseDays one dialysis procedure charted as a period of more days than this
	 * is chronic dialysis
	 * @param vintageDays dialysis for more days than this (5 years): major factor
	 * @param graftDays a dialysis procedure of this many days ends the function of a
	 * graft
	 */
	public record Kidney(BigDecimal egfrUremic, BigDecimal egfrAdvanced, int egfrApartDays, int dialysisDays,
			int dialysisApartDays, int courseDays, int vintageDays, int graftDays) {

	}

	/**
	 * Skin findings and pain.
	 *
	 * @param findingDays onset or recording of a finding counts for this many days
	 * @param activeDays an active condition without a specific code counts for this many
	 * days after onset or recording
	 * @param painDays a pain score counts for this many days
	 * @param painful pain score at or above: painful, of 10
	 * @param severePain pain score at or above: severe, of 10
	 * @param nonHealingDays an ulcer or wound with onset at least this many days ago does
	 * not heal
	 * @param nonHealingMaxDays and at most this many days ago
	 */
	public record Skin(int findingDays, int activeDays, int painDays, BigDecimal painful, BigDecimal severePain,
			int nonHealingDays, int nonHealingMaxDays) {

	}

	/**
	 * How many risk factors an advice takes.
	 *
	 * @param earlyMajors suspectedEarly: this many major factors, or one
	 * @param earlyMinors and this many minor ones
	 * @param atRiskMajors atRisk on a vitamin K antagonist: this many further major
	 * factors, or
	 * @param atRiskFactors this many further factors
	 * @param atRiskWithoutAntagonist atRisk without a vitamin K antagonist is given at
	 * all
	 * @param atRiskWithoutAntagonistMajors then with this many major factors, and a
	 * mineral factor that a result shows
	 * @param nonUremicFactors nonUremic without a vitamin K antagonist: factors of its
	 * list
	 */
	public record Counts(int earlyMajors, int earlyMinors, int atRiskMajors, int atRiskFactors,
			boolean atRiskWithoutAntagonist, int atRiskWithoutAntagonistMajors, int nonUremicFactors) {

	}

	/**
	 * How long medication facts count.
	 *
	 * @param orderDays an active order counts for this many days after it was authored
	 * @param completedDays a completed order without an end is taken for this many days
	 * after it was authored
	 * @param recentDays a stopped vitamin K antagonist counts for this many days
	 * @param longTermDays a corticosteroid or immunosuppressant counts from this many
	 * days on
	 * @param calcitriol above: major factor, ug a day
	 * @param antagonistFreeDays protein C and S count when no vitamin K antagonist was
	 * taken in this many days before
	 */
	public record Medications(int orderDays, int completedDays, int recentDays, int longTermDays, BigDecimal calcitriol,
			int antagonistFreeDays) {

	}

	/**
	 * What holds an advice or a suggestion back.
	 *
	 * @param adultYears no card below this age, years
	 * @param hospiceDays hospice that ended counts for this many days
	 * @param biopsyOrderDays an ordered biopsy is under way for this many days
	 * @param biopsyProcedureDays a biopsy without report is under way for this many days
	 * @param biopsyReportDays a biopsy report counts for this many days
	 * @param malignancyDays a malignancy in remission counts for this many days (5 years)
	 * @param labDays a laboratory test is not suggested again for this many days
	 * @param imagingDays imaging is not suggested again for this many days
	 * @param referralDays a referral is not suggested again for this many days
	 */
	public record Suppression(int adultYears, int hospiceDays, int biopsyOrderDays, int biopsyProcedureDays,
			int biopsyReportDays, int malignancyDays, int labDays, int imagingDays, int referralDays) {

	}

}
