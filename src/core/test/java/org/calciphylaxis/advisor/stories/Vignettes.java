package org.calciphylaxis.advisor.stories;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

import static org.calciphylaxis.advisor.stories.ChartedCode.*;
import static org.calciphylaxis.advisor.stories.ConditionDetail.at;
import static org.calciphylaxis.advisor.stories.ConditionDetail.clinically;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.ConditionDetail.until;
import static org.calciphylaxis.advisor.stories.ConditionDetail.verified;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.aWoman;

/** The patients of {@code docs/vignettes.csv}, by their number. */
final class Vignettes {

	private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

	private static final String ICD_10_GM = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";

	private static final String ATC = "http://www.whocc.no/atc";

	private static final String LOINC = "http://loinc.org";

	private static final int YEAR = 365;

	private Vignettes() {
	}

	static PatientStory story(int id) {
		return switch (id) {
			case 1, 55, 66 -> (id == 66) ? first().drafting(APIXABAN) : first();
			case 2 -> first().with(SEPSIS, since(1));
			case 3 -> aMan(60).with(HEMODIALYSIS, since(YEAR)).with(DIABETES);
			case 4, 5 -> aWoman(62).with(HEMODIALYSIS, since(3 * YEAR))
				.taking(WARFARIN)
				.measured(BMI, "41", "kg/m2")
				.with(DIABETES);
			case 6 -> aWoman(55).with(HEMODIALYSIS).with(CALCIPHYLAXIS, verified("confirmed")).taking(JANTOVEN);
			case 7 -> aWoman(55).with(HEMODIALYSIS).with(CALCIPHYLAXIS, verified("confirmed")).stopped(JANTOVEN, 60);
			case 8 -> established().taking(CALCIUM_ACETATE);
			case 9 -> aPatient().with(HEMODIALYSIS).drafting(WARFARIN_3_MG);
			case 10 -> aPatient().with(CALCIPHYLAXIS).drafting(COUMADIN);
			case 11 -> aPatient().with(HEMODIALYSIS).stopped(WARFARIN, 60).with(LIVEDO, since(3));
			case 12 -> aPatient().with(HEMODIALYSIS).stopped(WARFARIN, 400).with(LIVEDO);
			case 13 -> established().takingByText("Coumadin 5 mg daily");
			case 14 -> established().takingByText("stop Coumadin - bleeding");
			case 15 -> aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS, verified("refuted"));
			case 16 -> aMan(60).with(HEMODIALYSIS)
				.with(ULCER_OF_THIGH, verified("entered-in-error"))
				.taking(WARFARIN)
				.measured(BMI, "25", "kg/m2");
			case 17 -> aPatient();
			case 18 -> aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS, verified("provisional"));
			case 19 -> condition(aPatient(), ICD_10_CM, "E83.59", "idiopathic hypercalciuria");
			case 20 -> condition(aPatient().with(HEMODIALYSIS), ICD_10_CM, "E83.59", "Calciphylaxis").taking(WARFARIN);
			case 22 -> cellulitis().measured(PTH_MOLAR, "120", "pmol/L");
			case 23 -> cellulitis().measured(PTH_MOLAR, "120", "");
			case 24 -> cellulitis().measured(PTH, "1200", "ng/L");
			case 25 -> thighUlcer().measured(CALCIUM, "2.30", "mmol/L").measured(ALBUMIN, "22", "g/L");
			case 26 -> thighUlcer().measured(PHOSPHATE, "1.9", "mmol/L");
			case 27 -> weighed().measured(HEIGHT, "64", "[in_i]");
			case 28 -> weighed().measured(HEIGHT, "1.63", "cm");
			case 29 -> heelUlcer();
			case 30 -> heelUlcer().with(LIVEDO, at("thigh"));
			case 31 -> aMan(70).with(HEMODIALYSIS)
				.taking(WARFARIN)
				.with(PERIPHERAL_ARTERY_DISEASE)
				.with(GANGRENE, since(35), at("toe"))
				.measured(PAIN, "8", "{score}");
			case 32 -> aMan(60).with(END_STAGE_KIDNEY_DISEASE)
				.with(PENILE_ULCER)
				.measured(BMI, "22", "kg/m2")
				.measured(PTH, "900", "pg/mL");
			default -> later(id);
		};
	}

	private static PatientStory later(int id) {
		return switch (id) {
			case 34 -> aPatient().with(KIDNEY_TRANSPLANT, since(120))
				.measured(EGFR, "60", "mL/min/{1.73_m2}")
				.taking(PREDNISONE)
				.taking(ACENOCOUMAROL)
				.with(SKIN_NECROSIS, at("thigh"))
				.with(ChartedCode.PURPURA, at("leg"));
			case 35 -> aPatient().with(KIDNEY_TRANSPLANT, since(8 * YEAR))
				.measured(EGFR, "65", "mL/min/{1.73_m2}")
				.drafting(WARFARIN);
			case 36 -> aPatient().with(KIDNEY_DISEASE_STAGE_4)
				.measured(EGFR, "22", "mL/min/{1.73_m2}")
				.with(OBESITY)
				.taking(WARFARIN)
				.withText("painful necrotic ulcer of abdomen");
			case 37 ->
				aWoman(66).taking(WARFARIN).with(SKIN_NECROSIS, at("left calf")).with(SKIN_NECROSIS, at("right calf"));
			case 39 -> aPatient().with(PRIMARY_HYPERPARATHYROIDISM)
				.with(LUPUS)
				.taking(PREDNISONE)
				.with(LIVEDO)
				.with(SKIN_NECROSIS, at("thigh"));
			case 40 -> aPatient().with(DIABETES).with(FOOT_ULCER);
			case 41 -> thighUlcer().ordered(SKIN_BIOPSY, 5);
			case 43 -> thighUlcer(60).reported(SKIN_BIOPSY, "No evidence of calciphylaxis.", 40);
			case 45 ->
				aPatient().with(ChartedCode.ACUTE_KIDNEY_INJURY).performed(CONTINUOUS_DIALYSIS, 3).drafting(WARFARIN);
			case 46 -> aWoman(15).with(HEMODIALYSIS).with(LIVEDO);
			case 48 -> aPatient().with(HOSPICE).with(CALCIPHYLAXIS).taking(WARFARIN);
			case 50 -> aPatient().with(HEMODIALYSIS).takingByText("hydrocortisone 1 % cream");
			case 51 -> established().taking(APIXABAN).with(LONG_TERM_ANTICOAGULANT);
			case 53 -> aPatient().with(CALCIPHYLAXIS).with(MECHANICAL_VALVE).taking(WARFARIN);
			case 54 -> established().onHold(WARFARIN);
			case 56 -> aPatient().with(HEMODIALYSIS)
				.with(LIVEDO)
				.taking(WARFARIN)
				.without(PrefetchKey.LABS)
				.without(PrefetchKey.OBSERVATIONS);
			case 57 -> aPatient().with(HEMODIALYSIS);
			case 60 -> aWoman(60).with(HEMODIALYSIS, since(3 * YEAR))
				.measured(PTH, "200", "pg/mL")
				.withText("painful plaque on calf")
				.measured(BMI, "24", "kg/m2");
			case 61 -> aMan(64).with(END_STAGE_KIDNEY_DISEASE)
				.with(HEMODIALYSIS)
				.taking(WARFARIN)
				.with(OBESITY)
				.with(SECONDARY_HYPERPARATHYROIDISM);
			case 62 -> aWoman(60).with(HEMODIALYSIS, since(2 * YEAR))
				.with(OBESITY)
				.with(DIABETES)
				.with(SECONDARY_HYPERPARATHYROIDISM);
			case 63 -> aMan(60).with(HEMODIALYSIS, since(YEAR)).with(OBESITY).with(SECONDARY_HYPERPARATHYROIDISM);
			case 64 -> aWoman(58).with(HEMODIALYSIS, since(6 * YEAR))
				.taking(WARFARIN)
				.measured(BMI, "38", "kg/m2")
				.newProblem(LIVEDO);
			case 65 -> aPatient().with(CALCIPHYLAXIS).drafting(CALCITRIOL);
			case 67 -> aPatient().with(HEMODIALYSIS);
			case 68 -> established().with(MECHANICAL_VALVE).drafting(WARFARIN);
			case 69 -> established().drafting(PREDNISONE);
			case 70 -> aPatient().with(HEMODIALYSIS, since(2 * YEAR))
				.with(CALCIPHYLAXIS, since(4 * YEAR), until(3 * YEAR), clinically("resolved"))
				.taking(WARFARIN);
			default -> newer(id);
		};
	}

	private static PatientStory newer(int id) {
		return switch (id) {
			case 71 ->
				aPatient().with(HEMODIALYSIS).withText("History of calciphylaxis, healed 2022").drafting(ACENOCOUMAROL);
			case 72 -> thighUlcer().taking(SODIUM_THIOSULFATE).taking(WARFARIN);
			case 73 -> condition(aMan(60), ICD_10_CM, "N18.5", "CKD 5").reported(SKIN_BIOPSY, "Calciphylaxis.", 20);
			case 74 -> thighUlcer().ordered(SKIN_BIOPSY.concept().setText("biopsy of a mole on the nose"), 5);
			case 75 -> condition(factorsOfCellulitis(), ICD_10_CM, "L03.115", "tender cellulitis of right calf")
				.measured(PTH_MOLAR, "120", "pmol/L");
			case 76 -> condition(factorsOfCellulitis(), ICD_10_CM, "L03.011", "Cellulitis of right finger")
				.measured(PTH_MOLAR, "120", "pmol/L");
			case 77 -> aMan(60).with(HEMODIALYSIS, since(2 * YEAR)).withText("Painful purpura of both legs");
			case 78 ->
				condition(onDialysisWithObesity(), ICD_10_CM, "L98.432", "Non-pressure chronic ulcer of abdomen");
			case 79 -> condition(onDialysisWithObesity(), ICD_10_CM, "R22.42",
					"Localized swelling, mass and lump, left lower limb");
			case 80 -> condition(onDialysisWithObesity(), ICD_10_CM, "R22.42", "very painful lump of left thigh");
			case 81 -> aPatient().with(HEMODIALYSIS).taking(WARFARIN).withText("Calciphylaxis?", verified("confirmed"));
			case 82 -> aPatient().with(HEMODIALYSIS, since(2 * YEAR))
				.taking(WARFARIN)
				.with(concept("http://snomed.info/sct", "237900002").setText("Calciphylaxis ruled out by biopsy"),
						verified("confirmed"));
			case 83 ->
				aPatient().with(HEMODIALYSIS, since(2 * YEAR)).taking(WARFARIN).withText("FHx calciphylaxis (mother)");
			case 84 -> aWoman(60).with(HEMODIALYSIS, since(3 * YEAR))
				.measured(BMI, "34", "kg/m2")
				.taking(WARFARIN)
				.with(DIABETIC_FOOT_ULCER);
			case 85 -> observed(observed(observed(first(), "8310-5", "38.9", "Cel"), "8480-6", "92", "mm[Hg]"),
					"1988-5", "140", "mg/L");
			case 86 -> cultured(first(), "Staphylococcus epidermidis");
			case 87 -> aMan(55).with(OBESITY).with(DIABETES).with(LIVEDO);
			case 88 -> prescribed(established(), ATC, "B03AC02", "iron sucrose");
			case 89 -> prescribed(established(), ATC, "M05BX04", "denosumab");
			case 90 ->
				condition(
						aPatient().with(KIDNEY_TRANSPLANT, since(2 * YEAR))
							.measured(EGFR, "48", "mL/min/{1.73_m2}")
							.with(END_STAGE_KIDNEY_DISEASE),
						ICD_10_CM, "T86.11", "Kidney transplant rejection", since(30))
					.drafting(WARFARIN);
			case 91 -> prescribed(condition(aPatient().with(HEMODIALYSIS), ICD_10_GM, "E83.50", "Kalziphylaxie"), ATC,
					"B01AA04", "phenprocoumon");
			case 92 -> filledForNinetyDays(established());
			case 93 ->
				condition(aMan(60).with(HEMODIALYSIS, since(6 * YEAR)), ICD_10_CM, "E56.1", "Deficiency of vitamin K")
					.withText("induration of left calf");
			default -> throw new IllegalArgumentException("There is no story of vignette " + id);
		};
	}

	private static PatientStory first() {
		return aWoman(58).with(HEMODIALYSIS, since(6 * YEAR))
			.taking(WARFARIN)
			.measured(BMI, "38", "kg/m2")
			.with(ULCER_OF_THIGH)
			.measured(PAIN, "9", "{score}");
	}

	private static PatientStory established() {
		return aPatient().with(HEMODIALYSIS).with(CALCIPHYLAXIS);
	}

	private static PatientStory factorsOfCellulitis() {
		return aMan(60).with(HEMODIALYSIS, since(2 * YEAR))
			.with(DIABETES)
			.measured(BMI, "33", "kg/m2")
			.measured(ALBUMIN, "30", "g/L");
	}

	private static PatientStory cellulitis() {
		return factorsOfCellulitis().with(CELLULITIS_OF_CALF);
	}

	private static PatientStory thighUlcer() {
		return thighUlcer(10);
	}

	private static PatientStory thighUlcer(int days) {
		return aPatient().with(HEMODIALYSIS).with(ULCER_OF_THIGH, since(days));
	}

	private static PatientStory weighed() {
		return aPatient().with(HEMODIALYSIS).taking(WARFARIN, 60).with(DIABETES).measured(WEIGHT, "230", "[lb_av]");
	}

	private static PatientStory heelUlcer() {
		return condition(aMan(70).with(HEMODIALYSIS).with(DIABETES).with(DIABETIC_FOOT_ULCER), ICD_10_CM, "I70.244",
				"Atherosclerosis of arteries of left leg with ulceration of heel")
			.with(HEEL_ULCER, since(35))
			.withText("painful heel ulcer", since(35));
	}

	private static PatientStory onDialysisWithObesity() {
		return aMan(60).with(HEMODIALYSIS, since(2 * YEAR)).measured(BMI, "34", "kg/m2");
	}

	private static PatientStory condition(PatientStory story, String system, String code, String text,
			ConditionDetail... details) {
		return story.with(concept(system, code).setText(text), details);
	}

	private static PatientStory prescribed(PatientStory story, String system, String code, String display) {
		CodeableConcept drug = concept(system, code);
		drug.getCodingFirstRep().setDisplay(display);
		return story.add(PrefetchKey.MEDICATION_REQUESTS, story.order(drug, "active", 30));
	}

	private static PatientStory filledForNinetyDays(PatientStory story) {
		MedicationRequest order = story.order(concept(ATC, "B01AA03"), "completed", 30);
		order.getDispenseRequest()
			.getExpectedSupplyDuration()
			.setValue(90)
			.setUnit("d")
			.setSystem("http://unitsofmeasure.org")
			.setCode("d");
		return story.add(PrefetchKey.MEDICATION_REQUESTS, order);
	}

	private static PatientStory cultured(PatientStory story, String organism) {
		return story.add(PrefetchKey.LABS,
				story.observation(concept(LOINC, "600-7"), 2).setValue(new StringType(organism)));
	}

	private static PatientStory observed(PatientStory story, String loinc, String value, String unit) {
		return story.add(PrefetchKey.OBSERVATIONS, story.observation(concept(LOINC, loinc), 4)
			.setValue(new Quantity().setValue(new BigDecimal(value)).setUnit(unit)));
	}

}
