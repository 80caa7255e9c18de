package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every factor of section 5 of the advice rules, with a value whose result is exact. */
class UnitFactorsTest {

	private final UnitConverter units = new UnitConverter();

	@ParameterizedTest
	@CsvSource({ "PTH, 106, pmol/L, 1000", "PTH, 63.6, pmol/L, 600", "PTH, 1200, ng/L, 1200", "PTH, 60, ng/dL, 600",
			"CALCIUM, 2.5449, mmol/L, 10.2", "CALCIUM, 5.0898, meq/L, 10.2", "CALCIUM, 102, mg/L, 10.2",
			"PHOSPHATE, 1.77595, mmol/L, 5.5", "PHOSPHATE, 1775.95, umol/L, 5.5", "CA_P_PRODUCT, 5, mmol2/L2, 62.05",
			"CA_P_PRODUCT, 55, mg2/dL2, 55", "ALBUMIN, 35, g/L, 3.5", "ALBUMIN, 526.4, umol/L, 3.5",
			"ALBUMIN, 3500, mg/dL, 3.5", "ALUMINUM, 0.9275, umol/L, 25", "ALUMINUM, 927.5, nmol/L, 25",
			"ALUMINUM, 25, ng/mL, 25", "VITAMIN_D_25_OH, 74.88, nmol/L, 30", "VITAMIN_D_25_OH, 30, ug/L, 30",
			"IONIZED_CALCIUM, 8, mg/dL, 1.996", "IONIZED_CALCIUM, 2.64, meq/L, 1.32",
			"IONIZED_CALCIUM, 1320, umol/L, 1.32", "ALP, 2.5, ukat/L, 150", "ALP, 0.13, kU/L, 130",
			"FERRITIN, 800, ug/L, 800", "FERRITIN, 0.8, mg/L, 800", "TSAT, 50, %, 50", "CRP, 1, mg/dL, 10",
			"CRP, 100, ug/mL, 100", "EGFR, 0.25, mL/s/{1.73_m2}, 15", "EGFR, 15, mL/min, 15",
			"PROTEIN_ACTIVITY, 55, %, 55", "INR, 3, 1, 3", "BODY_MASS_INDEX, 30, kg/m2, 30",
			"BODY_MASS_INDEX, 0.003, kg/cm2, 30", "WEIGHT, 70000, g, 70", "WEIGHT, 100, [lb_av], 45.359237",
			"WEIGHT, 16, [oz_av], 0.45359237", "HEIGHT, 163, cm, 1.63", "HEIGHT, 1630, mm, 1.63",
			"HEIGHT, 64, [in_i], 1.6256", "HEIGHT, 5, [ft_i], 1.524", "TEMPERATURE, 100.94, [degF], 38.3",
			"TEMPERATURE, 96.8, [degF], 36", "TEMPERATURE, 311.45, K, 38.3", "BLOOD_PRESSURE, 13.3322, kPa, 100",
			"PAIN, 7, {score}, 7", "LACTATE, 2, mmol/L, 2", "LACTATE, 2000, umol/L, 2", "LEUKOCYTES, 12, 10*9/L, 12",
			"LEUKOCYTES, 12000, /uL, 12", "LEUKOCYTES, 12, 10*3/uL, 12", "WEIGHT, 10, [stone_av], 63.5029318" })
	void convertsIntoTheUnitThatIsCompared(Analyte analyte, BigDecimal number, String unit, BigDecimal expected) {
		assertThat(this.units.inMassUnit(analyte, number, unit, null)).isInstanceOfSatisfying(
				NormalizedValue.Usable.class, (usable) -> assertThat(usable.value()).isEqualByComparingTo(expected));
	}

}
