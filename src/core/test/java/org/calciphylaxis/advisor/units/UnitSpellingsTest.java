package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitSpellingsTest {

	private final UnitConverter units = new UnitConverter();

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "CALCIUM, 9.5, mg/dL, mg/dl", "CALCIUM, 9.5, mg/dL, MG/DL",
			"CALCIUM, 9.5, mg/dL, Mg/dL", "CALCIUM, 9.5, mg/dL, ` mg / dL `", "CALCIUM, 9.5, mg/dL, mg/100mL",
			"CALCIUM, 9.5, mg/dL, mg%", "CALCIUM, 9.5, mg/dL, mg/dL{corrected}", "CALCIUM, 9.5, mg/dL, mg/(100.mL)",
			"CALCIUM, 9.5, mg/dL, mg.dL-1", "CALCIUM, 2.4, mmol/L, mmol/l", "CALCIUM, 2.4, mmol/L, MMOL/L",
			"CALCIUM, 4.8, meq/L, mEq/L", "CALCIUM, 4.8, meq/L, mval/l", "ALBUMIN, 3.5, g/dL, GM/DL",
			"ALBUMIN, 3.5, g/dL, g%", "ALBUMIN, 3.5, g/dL, gm%", "ALBUMIN, 35, g/L, grams/liter",
			"ALBUMIN, 520, umol/L, \u00b5mol/L", "ALBUMIN, 520, umol/L, \u03bcmol/L", "ALUMINUM, 20, ug/L, mcg/L",
			"ALUMINUM, 20, ug/L, UG/L", "ALUMINUM, 20, ug/L, \u00b5g/l", "CRP, 90, ug/mL, ug/ml",
			"CRP, 90, ug/mL, mcg/cc", "PTH, 700, pg/mL, PG/ML", "PTH, 70, pmol/L, PMOL/L", "ALP, 120, U/L, IU/L",
			"ALP, 120, U/L, [iU]/L", "ALP, 120, U/L, units/L", "TSAT, 40, %, percent", "TSAT, 40, %, %{saturation}",
			"PROTEIN_ACTIVITY, 40, %, `% of normal`", "BODY_MASS_INDEX, 30, kg/m2, kg/m\u00b2",
			"BODY_MASS_INDEX, 30, kg/m2, kg/m^2", "BODY_MASS_INDEX, 30, kg/m2, kg/m**2",
			"BODY_MASS_INDEX, 30, kg/m2, `kg/sq m`", "WEIGHT, 150, [lb_av], lb", "WEIGHT, 150, [lb_av], lbs",
			"WEIGHT, 150, [lb_av], Pounds", "WEIGHT, 900, [oz_av], oz", "WEIGHT, 70, kg, KG", "HEIGHT, 65, [in_i], in",
			"HEIGHT, 65, [in_i], inches", "HEIGHT, 65, [in_i], `\"`", "HEIGHT, 5, [ft_i], ft", "HEIGHT, 165, cm, CM",
			"HEIGHT, 1.6, m, Meters", "TEMPERATURE, 101, [degF], degF", "TEMPERATURE, 101, [degF], \u00b0F",
			"TEMPERATURE, 101, [degF], `deg F`", "TEMPERATURE, 38, Cel, \u00b0C", "TEMPERATURE, 38, Cel, C",
			"BLOOD_PRESSURE, 120, mm[Hg], mmHg", "BLOOD_PRESSURE, 120, mm[Hg], `mm Hg`", "PAIN, 7, 1, /10",
			"PAIN, 7, 1, {score}", "PAIN, 7, 1, `out of 10`", "INR, 3, 1, {INR}", "INR, 3, 1, INR", "INR, 3, 1, ratio",
			"CA_P_PRODUCT, 60, mg2/dL2, mg\u00b2/dL\u00b2", "CA_P_PRODUCT, 60, mg2/dL2, (mg/dL)^2",
			"CA_P_PRODUCT, 5, mmol2/L2, mmol\u00b2/l\u00b2", "EGFR, 12, mL/min/{1.73_m2}, mL/min/1.73m2",
			"EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73 m2`", "EGFR, 12, mL/min/{1.73_m2}, mL/min/1.73m\u00b2",
			"EGFR, 12, mL/min/{1.73_m2}, mL/min/1.73_m2", "EGFR, 12, mL/min/{1.73_m2}, mL/min/1.73.m2",
			"EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73 sq m`", "EGFR, 12, mL/min/{1.73_m2}, `ML/MIN/1.73 M^2`",
			"EGFR, 12, mL/min/{1.73_m2}, mL/min/1.73", "EGFR, 12, mL/min/{1.73_m2}, `mL/min per 1.73 m2`",
			"EGFR, 12, mL/min/{1.73_m2}, mL/min/[1.73m2]", "EGFR, 12, mL/min/{1.73_m2}, mL/min/{1.73_m2}",
			"EGFR, 0.2, mL/s/{1.73_m2}, `mL/s/1.73 m2`", "EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73 m^2`",
			"EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73 sq. m`", "EGFR, 12, mL/min/{1.73_m2}, ml/minute/1.73m2",
			"EGFR, 12, mL/min/{1.73_m2}, `ml/min/1,73 m2`", "EGFR, 12, mL/min/{1.73_m2}, `ml/min/1,73m\u00b2`",
			"EGFR, 12, mL/min/{1.73_m2}, mL/min/{1.73}m2", "EGFR, 12, mL/min/{1.73_m2}, mL/min/1.73m*2",
			"EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73 square meters`", "EGFR, 12, mL/min/{1.73_m2}, mL/min/(1.73m2)",
			"EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73 m2 (BSA)`", "EGFR, 12, mL/min/{1.73_m2}, `ml/mn/1,73 m2`",
			"EGFR, 12, mL/min/{1.73_m2}, `mL\u00b7min\u207b\u00b9\u00b71.73\u00a0m\u207b\u00b2`",
			"EGFR, 12, mL/min/{1.73_m2}, `mL/min/1.73\u202fm\u00b2`", "EGFR, 12, mL/min/{1.73_m2}, mL/min.",
			"ALP, 200, U/L, IE/l", "ALP, 200, U/L, UI/L", "ALP, 200, U/L, E/L", "ALP, 200, U/L, U.I./L",
			"ALP, 200, U/L, U\u2044L", "ALP, 0.2, kU/L, kIE/l", "ALP, 3, ukat/L, \u00b5kat/l",
			"ALBUMIN, 35, g/L, gram/litre", "CALCIUM, 9.5, mg/dL, \u338e/\u3397", "CALCIUM, 9.5, mg/dL, mg\u00ad/dL",
			"WEIGHT, 11, [stone_av], stone", "WEIGHT, 11, [stone_av], st", "WEIGHT, 150, [lb_av], lbs.",
			"HEIGHT, 1.6, m, m\u00e8tre", "TEMPERATURE, 38, Cel, \u2103", "TEMPERATURE, 101, [degF], \u2109",
			"TEMPERATURE, 38, Cel, \u00baC", "LEUKOCYTES, 12, 10*9/L, K/uL", "LEUKOCYTES, 12, 10*9/L, G/l",
			"LEUKOCYTES, 12, 10*9/L, 10*3/uL", "LEUKOCYTES, 12, 10*9/L, 10^3/\u00b5L",
			"LEUKOCYTES, 12, 10*9/L, x10E3/uL", "LEUKOCYTES, 12, 10*9/L, 10E9/L", "LEUKOCYTES, 12, 10*9/L, 10\u2079/L",
			"LEUKOCYTES, 12, 10*9/L, /nL", "LEUKOCYTES, 12, 10*9/L, Tsd/\u00b5l", "LEUKOCYTES, 12, 10*9/L, thou/mm3",
			"LEUKOCYTES, 12, 10*9/L, x10^9/L", "LEUKOCYTES, 12, 10*9/L, `x 10*3 / cu mm`",
			"LEUKOCYTES, 12000, /uL, cells/mm3", "LEUKOCYTES, 12000, /uL, {cells}/uL" })
	void spelledVariantsAgreeWithTheirCode(Analyte analyte, BigDecimal number, String code, String spelling) {
		NormalizedValue measured = this.units.inMassUnit(analyte, number, code, null);
		assertThat(measured).isInstanceOf(NormalizedValue.Usable.class);
		assertThat(this.units.inMassUnit(analyte, number, spelling, null)).isEqualTo(measured);
		assertThat(this.units.inMassUnit(analyte, number, null, spelling)).isEqualTo(measured);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bananas", "mg/", "/", "mg//dL", "mg/bananas", "mg per dL", "mg/dL/1.73m2", "\u0001",
			"mg/dL mg/dL", "milligrams percent", "258797006", "{mg/dL", "mg}/dL", "http://unitsofmeasure.org" })
	void otherSpellingsAreNotKnown(String spelling) {
		assertThat(this.units.inMassUnit(Analyte.CALCIUM, BigDecimal.TEN, spelling, null))
			.isEqualTo(new NormalizedValue.NotUsable("unit not known"));
	}

	@Test
	void femtotonnesAndMegagramsAreFeetAndMilligrams() {
		assertThat(UnitSpellings.codeOf(Analyte.CALCIUM, "ft")).contains("[ft_i]");
		assertThat(UnitSpellings.codeOf(Analyte.CALCIUM, "Mg/mL")).contains("mg/mL");
	}

	@Test
	void spellingOfMoreThan64CharactersIsNone() {
		assertThat(UnitSpellings.codeOf(Analyte.CALCIUM, "mg/dL" + " ".repeat(59))).contains("mg/dL");
		assertThat(UnitSpellings.codeOf(Analyte.CALCIUM, "mg/dL" + " ".repeat(60))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ng/mL", "umol/L", "mg2/dL2", "[lb_av]", "ukat/L", "kg/m2", "mL/min", "U/L", "mm[Hg]",
			"kPa", "[in_i]", "mmol2/L2", "10*9/L", "/uL", "meq/dL", "[stone_av]", "%", "1" })
	void usualCodesAreKnown(String code) {
		assertThat(new ClinicalUnits().sizeOf(code)).isPresent();
	}

	@Test
	void unitsMadeAnewConvertToo() {
		UnitConverter units = new UnitConverter();
		assertThat(units.inMassUnit(Analyte.WEIGHT, BigDecimal.TEN, "g", null))
			.isEqualTo(new NormalizedValue.Usable(new BigDecimal("0.010")));
		assertThat(units.inMassUnit(Analyte.HEIGHT, BigDecimal.TEN, "cm", null))
			.isInstanceOf(NormalizedValue.Usable.class);
	}

}
