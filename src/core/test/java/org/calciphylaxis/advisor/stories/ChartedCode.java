package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Codes as EHRs chart them, by the names that a nephrologist would say. */
public enum ChartedCode {

	HEMODIALYSIS("icd10", "Z99.2", "Dependence on renal dialysis"),
	END_STAGE_KIDNEY_DISEASE("icd10", "N18.6", "End stage renal disease"),
	KIDNEY_DISEASE_STAGE_4("icd10", "N18.4", "Chronic kidney disease, stage 4"),
	KIDNEY_TRANSPLANT("icd10", "Z94.0", "Kidney transplant status"),
	ACUTE_KIDNEY_INJURY("icd10", "N17.9", "Acute kidney failure"),
	ULCER_OF_THIGH("icd10", "L97.119", "Non-pressure chronic ulcer of right thigh"),
	HEEL_ULCER("icd10", "L97.419", "Non-pressure chronic ulcer of right heel and midfoot"),
	FOOT_ULCER("icd10", "L97.519", "Non-pressure chronic ulcer of right foot"),
	CELLULITIS_OF_CALF("icd10", "L03.115", "Cellulitis of right lower limb"),
	LIVEDO("snomed", "238772004", "Livedo reticularis"), SKIN_NECROSIS("snomed", "95347000", "Skin necrosis"),
	GANGRENE("icd10", "I96", "Gangrene, not elsewhere classified"),
	LIVEDOID_VASCULOPATHY("snomed", "238762002", "Livedoid vasculopathy"),
	PENILE_ULCER("icd10", "N48.5", "Ulcer of penis"),
	PENILE_DISORDER("icd10", "N48.89", "Other specified disorders of penis"),
	PURPURA("icd10", "D69.2", "Other nonthrombocytopenic purpura"),
	DIABETIC_FOOT_ULCER("icd10", "E11.621", "Type 2 diabetes mellitus with foot ulcer"),
	ARTERIAL_LEG_ULCER("icd10", "I70.242", "Atherosclerosis of arteries of left leg with ulceration"),
	PRESSURE_ULCER("icd10", "L89.153", "Pressure ulcer of sacral region"),
	PERIPHERAL_ARTERY_DISEASE("icd10", "I73.9", "Peripheral vascular disease"),
	CALCIPHYLAXIS("snomed", "237900002", "Calciphylaxis"),
	OTHER_CALCIUM_DISORDER("icd10", "E83.59", "Other disorders of calcium metabolism"),
	SEPSIS("icd10", "A41.9", "Sepsis, unspecified organism"), DIABETES("icd10", "E11.9", "Type 2 diabetes mellitus"),
	OBESITY("icd10", "E66.9", "Obesity, unspecified"),
	SECONDARY_HYPERPARATHYROIDISM("icd10", "N25.81", "Secondary hyperparathyroidism of renal origin"),
	PRIMARY_HYPERPARATHYROIDISM("icd10", "E21.0", "Primary hyperparathyroidism"),
	LUPUS("icd10", "M32.10", "Systemic lupus erythematosus"),
	LONG_TERM_ANTICOAGULANT("icd10", "Z79.01", "Long term use of anticoagulants"),
	MECHANICAL_VALVE("icd10", "Z95.2", "Presence of prosthetic heart valve"),
	HOSPICE("snomed", "385763009", "Hospice care"), PALLIATIVE_CARE("icd10", "Z51.5", "Encounter for palliative care"),
	CONTINUOUS_DIALYSIS("pcs", "5A1D90Z", "Continuous urinary filtration"),
	HEMODIALYSIS_SESSION("snomed", "302497006", "Hemodialysis"), SKIN_BIOPSY("snomed", "240977001", "Biopsy of skin"),
	WARFARIN("rxnorm", "855332", "warfarin 5 MG Oral Tablet"),
	COUMADIN("rxnorm", "855334", "warfarin 5 MG Oral Tablet [Coumadin]"),
	JANTOVEN("rxnorm", "855336", "warfarin 5 MG Oral Tablet [Jantoven]"),
	WARFARIN_3_MG("rxnorm", "855318", "warfarin 3 MG Oral Tablet"),
	APIXABAN("rxnorm", "1364445", "apixaban 5 MG Oral Tablet"), ACENOCOUMAROL("atc", "B01AA07", "acenocoumarol"),
	CALCIUM_ACETATE("atc", "V03AE07", "calcium acetate"),
	CALCITRIOL("rxnorm", "209006", "Calcitriol 0.00025 MG Oral Capsule"),
	PREDNISONE("rxnorm", "312617", "prednisone 5 MG Oral Tablet"), SODIUM_THIOSULFATE("atc", "V03AB06", "thiosulfate"),
	PTH("loinc", "2731-8", "Parathyrin.intact"), PTH_MOLAR("loinc", "14866-8", "Parathyrin.intact"),
	CALCIUM("loinc", "2000-8", "Calcium"), ALBUMIN("loinc", "1751-7", "Albumin"),
	PHOSPHATE("loinc", "14879-1", "Phosphate"), EGFR("loinc", "33914-3", "Glomerular filtration rate"),
	BMI("loinc", "39156-5", "Body mass index"), WEIGHT("loinc", "29463-7", "Body weight"),
	HEIGHT("loinc", "8302-2", "Body height"), PAIN("loinc", "72514-3", "Pain severity");

	private final String system;

	private final String code;

	private final String display;

	ChartedCode(String system, String code, String display) {
		this.system = system;
		this.code = code;
		this.display = display;
	}

	public CodeableConcept concept() {
		CodeableConcept concept = new CodeableConcept();
		concept.addCoding().setSystem(url()).setCode(this.code).setDisplay(this.display);
		return concept;
	}

	/** A code that has no name here. */
	static CodeableConcept concept(String system, String code) {
		CodeableConcept concept = new CodeableConcept();
		concept.addCoding().setSystem(system).setCode(code);
		return concept;
	}

	/** The prefetch key that brings a result of this code. */
	PrefetchKey resultKey() {
		return switch (this) {
			case BMI, WEIGHT, HEIGHT, PAIN -> PrefetchKey.OBSERVATIONS;
			default -> PrefetchKey.LABS;
		};
	}

	private String url() {
		return switch (this.system) {
			case "icd10" -> "http://hl7.org/fhir/sid/icd-10-cm";
			case "snomed" -> "http://snomed.info/sct";
			case "rxnorm" -> "http://www.nlm.nih.gov/research/umls/rxnorm";
			case "atc" -> "http://www.whocc.no/atc";
			case "pcs" -> "http://www.cms.gov/Medicare/Coding/ICD10";
			default -> "http://loinc.org";
		};
	}

}
