package org.calciphylaxis.advisor.assessment.risk;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact.Status;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far back a result counts, the last day included. */
class LookBackTest {

	@ParameterizedTest
	@CsvSource({ "PARATHYROID, LAB_PTH, 2000, pg/mL, 180", "ALBUMIN, LAB_ALBUMIN, 2, g/dL, 90",
			"CALCIUM, LAB_CALCIUM_TOTAL, 12, mg/dL, 90", "CALCIUM, LAB_CALCIUM_CORRECTED, 12, mg/dL, 90",
			"CALCIUM, LAB_CALCIUM_IONIZED, 2, mmol/L, 90", "PHOSPHATE, LAB_PHOSPHATE, 8, mg/dL, 90",
			"CALCIUM_PHOSPHATE_PRODUCT, LAB_CA_P_PRODUCT, 60, mg2/dL2, 90",
			"ALKALINE_PHOSPHATASE, LAB_ALP, 300, U/L, 90", "IRON_OVERLOAD, LAB_FERRITIN, 900, ng/mL, 90",
			"IRON_OVERLOAD, LAB_TSAT, 60, %, 90", "ALUMINUM, LAB_ALUMINUM, 60, ug/L, 730",
			"PROTEIN_C_S, LAB_PROTEIN_C_ACTIVITY, 20, %, 730", "PROTEIN_C_S, LAB_PROTEIN_S_ACTIVITY, 20, %, 730",
			"OBESITY, OBS_BMI, 40, kg/m2, 365" })
	void countsOnItsLastDayAndNotOneDayLater(RiskFactor factor, Concept lab, String number, String unit, int days) {
		assertThat(presence(factor, lab, number, unit, days)).isEqualTo(Presence.PRESENT);
		assertThat(presence(factor, lab, number, unit, days + 1)).isNotEqualTo(Presence.PRESENT);
		assertThat(presence(factor, lab, number, unit, -1)).isNotEqualTo(Presence.PRESENT);
	}

	private static Presence presence(RiskFactor factor, Concept lab, String number, String unit, int daysAgo) {
		return ChartBuilder.aChart()
			.with(ObservationBuilder.lab(lab, number, unit).daysAgo(daysAgo))
			.presenceOf(factor);
	}

	@ParameterizedTest
	@CsvSource({ "730, PRESENT", "731, ABSENT" })
	void lupusAnticoagulantCountsForTwoYears(int days, Presence presence) {
		ObservationBuilder result = ObservationBuilder.finding(Concept.LAB_LUPUS_ANTICOAGULANT)
			.interpreted("POS")
			.daysAgo(days);
		assertThat(ChartBuilder.aChart().with(result).presenceOf(RiskFactor.THROMBOPHILIA)).isEqualTo(presence);
	}

	@ParameterizedTest
	@EnumSource(Status.class)
	void onlyFinalAmendedAndCorrectedResultsCount(Status status) {
		boolean counts = status != Status.PRELIMINARY && status != Status.OTHER;
		ObservationBuilder result = ObservationBuilder.lab(Concept.LAB_PTH, "2000", "pg/mL").is(status);
		assertThat(ChartBuilder.aChart().with(result).presenceOf(RiskFactor.PARATHYROID) == Presence.PRESENT)
			.isEqualTo(counts);
	}

	@Test
	void undatedResultDoesNotCount() {
		ObservationBuilder result = ObservationBuilder.lab(Concept.LAB_PTH, "2000", "pg/mL").undated();
		assertThat(ChartBuilder.aChart().with(result).presenceOf(RiskFactor.PARATHYROID)).isEqualTo(Presence.UNKNOWN);
	}

}
