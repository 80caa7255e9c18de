package org.calciphylaxis.advisor.benchmarks;

import java.util.List;

import static org.calciphylaxis.advisor.benchmarks.LabSpelling.text;
import static org.calciphylaxis.advisor.benchmarks.LabSpelling.ucum;

/** Charts of one made-up dialysis patient, as four kinds of hospitals write them. */
public enum ChartShape {

	/** Mass units in UCUM, LOINC and ICD-10-CM. */
	US(Labs.US, false, false),

	/** Amounts of substance in UCUM. */
	SI(Labs.SI, false, false),

	/**
	 * Many spellings of each unit, most of them as text only, local codes beside or
	 * instead of LOINC, as many coded findings as results.
	 */
	MIXED(Labs.MIXED, true, false),

	/** Problems in words only and findings with a note each. */
	WORDS(Labs.US, true, true);

	private final List<LabSpelling> labs;

	private final boolean findings;

	private final boolean words;

	ChartShape(List<LabSpelling> labs, boolean findings, boolean words) {
		this.labs = labs;
		this.findings = findings;
		this.words = words;
	}

	/** The laboratory's results in turn. */
	LabSpelling lab(int number) {
		return this.labs.get(number % this.labs.size());
	}

	/** Whether there is a finding beside each laboratory result. */
	boolean hasFindings() {
		return this.findings;
	}

	/** Whether problems and findings are told in words. */
	boolean isInWords() {
		return this.words;
	}

	private static final class Labs {

		static final List<LabSpelling> US = List.of(ucum("2731-8", "Parathyrin.intact", "pg/mL", 310, 880),
				ucum("17861-6", "Calcium", "mg/dL", 8, 11), ucum("2777-1", "Phosphate", "mg/dL", 4, 8),
				ucum("1751-7", "Albumin", "g/dL", 2.4, 4.2), ucum("6768-6", "Alkaline phosphatase", "U/L", 60, 190),
				ucum("1988-5", "C reactive protein", "mg/dL", 0.1, 6), ucum("2276-4", "Ferritin", "ng/mL", 200, 1100),
				ucum("6301-6", "INR", "{INR}", 1, 3), ucum("718-7", "Hemoglobin", "g/dL", 9, 13),
				ucum("33914-3", "eGFR", "mL/min/{1.73_m2}", 5, 12));

		static final List<LabSpelling> SI = List.of(ucum("2731-8", "Parathyrin.intact", "pmol/L", 33, 93),
				ucum("17861-6", "Calcium", "mmol/L", 2, 2.75), ucum("2777-1", "Phosphate", "mmol/L", 1.3, 2.6),
				ucum("1751-7", "Albumin", "g/L", 24, 42), ucum("6768-6", "Alkaline phosphatase", "ukat/L", 1, 3),
				ucum("1988-5", "C reactive protein", "mg/L", 1, 60), ucum("2276-4", "Ferritin", "ug/L", 200, 1100),
				ucum("6301-6", "INR", "1", 1, 3), ucum("718-7", "Hemoglobin", "g/L", 90, 130),
				ucum("62238-1", "eGFR", "mL/min/{1.73_m2}", 5, 12));

		static final List<LabSpelling> MIXED = List.of(text("2731-8", "PTH, intact", "PG/ML", 310, 880),
				text("2731-8", "Parathormon", "ng/l", 310, 880), text("2731-8", "PTH intakt", "pmol/l", 33, 93),
				text("17861-6", "CALCIUM", "MG/DL", 8, 11), text("17861-6", "Ca", "mg/100mL", 8, 11),
				text("17861-6", "Calcium", "mEq/L", 4, 5.5), text("17861-6", "Kalzium", "mmol/l", 2, 2.75),
				text("2777-1", "Phos", "mg/dl", 4, 8), text("2777-1", "Phosphat", "mmol/l", 1.3, 2.6),
				text("2777-1", "PHOSPHORUS", "mg%", 4, 8), text("1751-7", "ALB", "GM/DL", 2.4, 4.2),
				text("1751-7", "Albumin", "g/l", 24, 42), text("1751-7", "Albumin", "g%", 2.4, 4.2),
				text("6768-6", "ALKPHOS", "IU/L", 60, 190), text("6768-6", "AP", "U/l", 60, 190),
				text("6768-6", "PAL", "UI/L", 60, 190), text("1988-5", "CRP", "mg/l", 1, 60),
				text("1988-5", "C-reactive protein", "mcg/mL", 1, 60), text("2276-4", "FERRITIN", "ng/ml", 200, 1100),
				text("2276-4", "Ferritin", "\u00b5g/l", 200, 1100), text("33914-3", "GFR", "ml/min/1,73 m2", 5, 12),
				text("33914-3", "eGFR", "mL/min/1.73 sq. m", 5, 12), text("718-7", "HGB", "gm/dL", 9, 13));

	}

}
