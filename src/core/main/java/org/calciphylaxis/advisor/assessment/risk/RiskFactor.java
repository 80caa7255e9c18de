package org.calciphylaxis.advisor.assessment.risk;

import java.util.List;

import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/** Every known risk factor; one cause is one factor (rules, section 5). */
public enum RiskFactor {

	VITAMIN_K_ANTAGONIST("Vitamin K antagonist", false), DIALYSIS("Chronic dialysis and its length", false),
	PROTEIN_C_S("Protein C or S deficiency", false), VITAMIN_K_DEFICIENCY("Vitamin K deficiency", false),
	PARATHYROID("Hyperparathyroidism or PTH", true), ACTIVE_VITAMIN_D("Active vitamin D", false),
	CALCIUM("Calcium", true), PHOSPHATE("Phosphate", true), CALCIUM_PHOSPHATE_PRODUCT("Calcium x phosphate", true),
	CALCIUM_INTAKE("Calcium binder or supplement", false), OBESITY("Obesity", false), DIABETES("Diabetes", false),
	ALBUMIN("Low albumin", false), IMMUNOSUPPRESSION("Long-term corticosteroid or immunosuppressant", false),
	ALKALINE_PHOSPHATASE("High alkaline phosphatase", false), INJECTIONS("Subcutaneous insulin or heparin", false),
	IRON_OVERLOAD("Iron overload", false), FEMALE_SEX("Female sex", false),
	PERITONEAL_DIALYSIS("Peritoneal dialysis", false), THROMBOPHILIA("Other thrombophilia", false),
	LIVER_DISEASE("Liver disease", false), MALIGNANCY("Malignancy", false), AUTOIMMUNE("Autoimmune disease", false),
	ALUMINUM("Aluminum", true), KIDNEY_TRANSPLANT("Kidney transplant", false), UREMIA("Uremia without dialysis", false),
	WEIGHT_LOSS("Weight loss", false);

	private final Message title;

	private final boolean mineral;

	RiskFactor(String title, boolean mineral) {
		this.title = Message.of(title);
		this.mineral = mineral;
	}

	Status major(List<Evidence> evidence, Message why) {
		return new Status(this.title, Presence.PRESENT, Weight.MAJOR, this.mineral, evidence, why);
	}

	Status minor(List<Evidence> evidence, Message why) {
		return new Status(this.title, Presence.PRESENT, Weight.MINOR, this.mineral, evidence, why);
	}

	public Status absent(Message why) {
		return new Status(this.title, Presence.ABSENT, Weight.NOT_COUNTED, this.mineral, List.of(), why);
	}

	Status unknown(Message why) {
		return new Status(this.title, Presence.UNKNOWN, Weight.NOT_COUNTED, this.mineral, List.of(), why);
	}

	/**
	 * Minor when there is evidence; else absent, or unknown where the data that would
	 * tell is not there.
	 */
	Status minorIf(List<Evidence> evidence, Message why, boolean known, Message whyNot) {
		if (!evidence.isEmpty()) {
			return minor(evidence, why);
		}
		return known ? absent(whyNot) : unknown(Message.of("no usable data"));
	}

	/**
	 * One known risk factor and what the chart says of it.
	 *
	 * @param title in a clinician's words ("Long-term corticosteroid or
	 * immunosuppressant")
	 * @param presence present, absent or unknown
	 * @param weight how it counts when present
	 * @param mineral whether it is a mineral-metabolism factor
	 * @param evidence the facts, when present; else none
	 * @param reason one line: the value and threshold, or what data is missing
	 */
	public record Status(Message title, Presence presence, Weight weight, boolean mineral, List<Evidence> evidence,
			Message reason) {

		public Status {
			evidence = List.copyOf(evidence);
		}

		/** The same factor, not counted among those of mineral metabolism. */
		Status withoutMineral() {
			return new Status(this.title, this.presence, this.weight, false, this.evidence, this.reason);
		}

	}

	/** UNKNOWN: the data that would tell is missing or not usable. */
	public enum Presence {

		PRESENT, ABSENT, UNKNOWN

	}

	/**
	 * NOT_COUNTED: present and shown, but a cap or a stronger factor of the same cause
	 * takes its place.
	 */
	public enum Weight {

		MAJOR, MINOR, NOT_COUNTED

	}

}
