package org.calciphylaxis.advisor.assessment.risk;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every limit of a result: just below it, at it, just above it. */
class LabLimitsTest {

	@ParameterizedTest
	@CsvSource({ "PARATHYROID, LAB_PTH, pg/mL, 1000, MINOR", "PARATHYROID, LAB_PTH, pg/mL, 1000.1, MAJOR",
			"PARATHYROID, LAB_PTH, pg/mL, 600.1, MINOR", "PARATHYROID, LAB_PTH, pg/mL, 600, NOT_COUNTED",
			"PARATHYROID, LAB_PTH, pmol/L, 106.01, MAJOR", "PARATHYROID, LAB_PTH, pmol/L, 106, MINOR",
			"ALBUMIN, LAB_ALBUMIN, g/dL, 3.49, MINOR", "ALBUMIN, LAB_ALBUMIN, g/dL, 3.5, NOT_COUNTED",
			"ALBUMIN, LAB_ALBUMIN, g/L, 34.9, MINOR", "ALBUMIN, LAB_ALBUMIN, g/L, 35, NOT_COUNTED",
			"CALCIUM, LAB_CALCIUM_TOTAL, mg/dL, 10.2, NOT_COUNTED", "CALCIUM, LAB_CALCIUM_TOTAL, mg/dL, 10.21, MINOR",
			"CALCIUM, LAB_CALCIUM_CORRECTED, mg/dL, 10.2, NOT_COUNTED",
			"CALCIUM, LAB_CALCIUM_CORRECTED, mg/dL, 10.21, MINOR",
			"CALCIUM, LAB_CALCIUM_IONIZED, mmol/L, 1.32, NOT_COUNTED",
			"CALCIUM, LAB_CALCIUM_IONIZED, mmol/L, 1.33, MINOR", "PHOSPHATE, LAB_PHOSPHATE, mg/dL, 4.5, NOT_COUNTED",
			"PHOSPHATE, LAB_PHOSPHATE, mg/dL, 4.51, MINOR",
			"CALCIUM_PHOSPHATE_PRODUCT, LAB_CA_P_PRODUCT, mg2/dL2, 55, NOT_COUNTED",
			"CALCIUM_PHOSPHATE_PRODUCT, LAB_CA_P_PRODUCT, mg2/dL2, 55.1, MINOR",
			"ALKALINE_PHOSPHATASE, LAB_ALP, U/L, 130, NOT_COUNTED", "ALKALINE_PHOSPHATASE, LAB_ALP, U/L, 131, MINOR",
			"IRON_OVERLOAD, LAB_FERRITIN, ng/mL, 800, NOT_COUNTED", "IRON_OVERLOAD, LAB_FERRITIN, ng/mL, 801, MINOR",
			"IRON_OVERLOAD, LAB_TSAT, %, 50, NOT_COUNTED", "IRON_OVERLOAD, LAB_TSAT, %, 50.1, MINOR",
			"ALUMINUM, LAB_ALUMINUM, ug/L, 25, NOT_COUNTED", "ALUMINUM, LAB_ALUMINUM, ug/L, 25.1, MINOR",
			"PROTEIN_C_S, LAB_PROTEIN_C_ACTIVITY, %, 55, NOT_COUNTED",
			"PROTEIN_C_S, LAB_PROTEIN_C_ACTIVITY, %, 54.9, MAJOR",
			"PROTEIN_C_S, LAB_PROTEIN_S_ACTIVITY, %, 54.9, MAJOR",
			"PROTEIN_C_S, LAB_PROTEIN_S_ACTIVITY, %, 55, NOT_COUNTED", "OBESITY, OBS_BMI, kg/m2, 29.9, NOT_COUNTED",
			"OBESITY, OBS_BMI, kg/m2, 30, MINOR" })
	void factorBeginsAtItsLimit(RiskFactor factor, Concept lab, String unit, String number, Weight weight) {
		assertThat(ChartBuilder.aChart().lab(lab, number, unit).weightOf(factor)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "PHOSPHATE, LAB_PHOSPHATE, mg/dL, 5.5, NOT_COUNTED", "PHOSPHATE, LAB_PHOSPHATE, mg/dL, 5.51, MINOR",
			"PARATHYROID, LAB_PTH, pg/mL, 149.9, MINOR", "PARATHYROID, LAB_PTH, pg/mL, 150, NOT_COUNTED" })
	void dialysisMovesTheLimit(RiskFactor factor, Concept lab, String unit, String number, Weight weight) {
		assertThat(ChartBuilder.onDialysis().lab(lab, number, unit).weightOf(factor)).isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ ">1000, MAJOR", ">=1000, MAJOR", ">999, MINOR", ">600, MINOR", ">=599, NOT_COUNTED",
			"<5000, NOT_COUNTED", "<=5000, NOT_COUNTED" })
	void comparatorSatisfiesAnAboveRuleFromItsNumberOn(String number, Weight weight) {
		assertThat(ChartBuilder.aChart().lab(Concept.LAB_PTH, number, "pg/mL").weightOf(RiskFactor.PARATHYROID))
			.isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "<3.5, MINOR", "<=3.5, MINOR", "<3.6, NOT_COUNTED", ">1, NOT_COUNTED", ">=1, NOT_COUNTED" })
	void comparatorSatisfiesABelowRuleUpToItsNumber(String number, Weight weight) {
		assertThat(ChartBuilder.aChart().lab(Concept.LAB_ALBUMIN, number, "g/dL").weightOf(RiskFactor.ALBUMIN))
			.isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ ">=30, MINOR", ">30, MINOR", ">29.9, NOT_COUNTED", "<=30, NOT_COUNTED", "<40, NOT_COUNTED" })
	void comparatorSatisfiesAnAtLeastRule(String number, Weight weight) {
		assertThat(ChartBuilder.aChart().lab(Concept.OBS_BMI, number, "kg/m2").weightOf(RiskFactor.OBESITY))
			.isEqualTo(weight);
	}

	@ParameterizedTest
	@CsvSource({ "10, false", "10.1, true" })
	void highCrpIsShownAndNotCounted(String number, boolean shown) {
		Assessment told = ChartBuilder.onDialysis()
			.with(Concept.SKIN_LIVEDO)
			.lab(Concept.LAB_CRP, number, "mg/L")
			.whenOpened();
		assertThat(told.advice().get(0).context().stream().anyMatch((fact) -> fact.item().equals("CRP")))
			.isEqualTo(shown);
	}

}
