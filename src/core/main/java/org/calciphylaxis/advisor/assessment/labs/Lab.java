package org.calciphylaxis.advisor.assessment.labs;

import java.util.function.ToIntFunction;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/** Everything that is measured, with its name, its unit and how far back it counts. */
public enum Lab {

	PTH("PTH", Concept.LAB_PTH, Analyte.PTH, (rules) -> rules.lookBack().pth()),
	CALCIUM("Calcium", Concept.LAB_CALCIUM_TOTAL, Analyte.CALCIUM, (rules) -> rules.lookBack().labs()),
	CORRECTED_CALCIUM("Corrected calcium", Concept.LAB_CALCIUM_CORRECTED, Analyte.CALCIUM,
			(rules) -> rules.lookBack().labs()),
	IONIZED_CALCIUM("Ionized calcium", Concept.LAB_CALCIUM_IONIZED, Analyte.IONIZED_CALCIUM,
			(rules) -> rules.lookBack().labs()),
	PHOSPHATE("Phosphate", Concept.LAB_PHOSPHATE, Analyte.PHOSPHATE, (rules) -> rules.lookBack().labs()),
	CALCIUM_PHOSPHATE_PRODUCT("Calcium x phosphate", Concept.LAB_CA_P_PRODUCT, Analyte.CA_P_PRODUCT,
			(rules) -> rules.lookBack().labs()),
	ALBUMIN("Albumin", Concept.LAB_ALBUMIN, Analyte.ALBUMIN, (rules) -> rules.lookBack().labs()),
	ALKALINE_PHOSPHATASE("Alkaline phosphatase", Concept.LAB_ALP, Analyte.ALP, (rules) -> rules.lookBack().labs()),
	FERRITIN("Ferritin", Concept.LAB_FERRITIN, Analyte.FERRITIN, (rules) -> rules.lookBack().labs()),
	TRANSFERRIN_SATURATION("Transferrin saturation", Concept.LAB_TSAT, Analyte.TSAT,
			(rules) -> rules.lookBack().labs()),
	ALUMINUM("Aluminum", Concept.LAB_ALUMINUM, Analyte.ALUMINUM, (rules) -> rules.lookBack().rareLabs()),
	PROTEIN_C("Protein C activity", Concept.LAB_PROTEIN_C_ACTIVITY, Analyte.PROTEIN_ACTIVITY,
			(rules) -> rules.lookBack().rareLabs()),
	PROTEIN_S("Protein S activity", Concept.LAB_PROTEIN_S_ACTIVITY, Analyte.PROTEIN_ACTIVITY,
			(rules) -> rules.lookBack().rareLabs()),
	EGFR("eGFR", Concept.LAB_EGFR, Analyte.EGFR, (rules) -> rules.lookBack().egfr()),
	INR("INR", Concept.LAB_INR, Analyte.INR, (rules) -> rules.lookBack().labs()),
	CRP("CRP", Concept.LAB_CRP, Analyte.CRP, (rules) -> rules.lookBack().labs()),
	LACTATE("Lactate", Concept.LAB_LACTATE, Analyte.LACTATE, (rules) -> rules.lookBack().labs()),
	LEUKOCYTES("Leukocytes", Concept.LAB_LEUKOCYTES, Analyte.LEUKOCYTES, (rules) -> rules.lookBack().labs()),
	BMI("BMI", Concept.OBS_BMI, Analyte.BODY_MASS_INDEX, (rules) -> rules.lookBack().bmi()),
	WEIGHT("Weight", Concept.OBS_WEIGHT, Analyte.WEIGHT, (rules) -> rules.lookBack().bmi()),
	HEIGHT("Height", Concept.OBS_HEIGHT, Analyte.HEIGHT, (rules) -> rules.lookBack().height()),
	PAIN("Pain score", Concept.OBS_PAIN, Analyte.PAIN, (rules) -> rules.skin().painDays()),
	TEMPERATURE("Temperature", Concept.OBS_BODY_TEMPERATURE, Analyte.TEMPERATURE,
			(rules) -> rules.lookBack().sepsisDiagnosis()),
	SYSTOLIC_PRESSURE("Systolic blood pressure", Concept.OBS_SYSTOLIC_BLOOD_PRESSURE, Analyte.BLOOD_PRESSURE,
			(rules) -> rules.lookBack().sepsisDiagnosis());

	private final String title;

	private final Concept concept;

	private final Analyte analyte;

	private final ToIntFunction<Thresholds> lookBack;

	Lab(String title, Concept concept, Analyte analyte, ToIntFunction<Thresholds> lookBack) {
		this.title = title;
		this.concept = concept;
		this.analyte = analyte;
		this.lookBack = lookBack;
	}

	/** As a row of a table begins. */
	public Message title() {
		return Message.of(this.title);
	}

	public Concept concept() {
		return this.concept;
	}

	public Analyte analyte() {
		return this.analyte;
	}

	/** How many days back a result counts. */
	int lookBack(Thresholds rules) {
		return this.lookBack.applyAsInt(rules);
	}

}
