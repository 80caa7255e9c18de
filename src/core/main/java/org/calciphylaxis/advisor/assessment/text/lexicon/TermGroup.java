package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * Terms that mean the same to the rules. A lexicon lists the words of each group in its
 * language.
 */
public enum TermGroup {

	// the diagnosis (rules, section 4, "Names of the diagnosis")
	CALCIPHYLAXIS(Kind.NOUN), CALCIPHYLAXIS_ABBREVIATION(Kind.NOUN), ARTERIOLE(Kind.ADJECTIVE),

	// lesions (rules, section 3)
	LIVEDO(Kind.NOUN), LIVEDOID(Kind.NOUN), PURPURA(Kind.NOUN), ULCER(Kind.NOUN), SORE(Kind.NOUN),
	SORE_OR_PAIN(Kind.NOUN), WOUND(Kind.NOUN), ESCHAR(Kind.NOUN), CRUST(Kind.NOUN), GANGRENE(Kind.NOUN),
	NODULE(Kind.NOUN), PLAQUE(Kind.NOUN), PATCH(Kind.NOUN), PAPULE(Kind.NOUN), BULLA(Kind.NOUN), AREA(Kind.NOUN),
	LESION(Kind.NOUN), TISSUE(Kind.NOUN), SKIN(Kind.NOUN), WALL(Kind.NOUN), INDURATION(Kind.NOUN),
	PANNICULITIS(Kind.NOUN), CELLULITIS(Kind.NOUN), OTHER_CAUSE_ULCER(Kind.NOUN), SKIN_CHANGE(Kind.NOUN),

	// what is said of lesions
	RETIFORM(Kind.ADJECTIVE), STELLATE(Kind.ADJECTIVE), PURPLE(Kind.ADJECTIVE), VIOLACEOUS(Kind.ADJECTIVE),
	HEMORRHAGIC(Kind.ADJECTIVE), NET(Kind.ADJECTIVE), NECROTIC(Kind.ADJECTIVE), BLACK(Kind.ADJECTIVE),
	ESCHAR_LIKE(Kind.ADJECTIVE), WOODY(Kind.ADJECTIVE), MOTTLED(Kind.ADJECTIVE), PAIN(Kind.ADJECTIVE),
	SEVERE_PAIN(Kind.ADJECTIVE), NON_HEALING(Kind.ADJECTIVE),

	// purpura of old skin, which is none (rules, section 3)
	SENILE(Kind.ADJECTIVE),

	// infection (rules, section 2, SEPSIS)
	SEPSIS(Kind.NOUN), ORGANISM(Kind.NOUN), CONTAMINANT(Kind.NOUN), GROWTH(Kind.NOUN), NO_GROWTH(Kind.NOUN),

	// reasons against a DOAC (rules, section 2, DOAC_UNSUITABLE)
	MECHANICAL_VALVE(Kind.NOUN), MITRAL_STENOSIS(Kind.NOUN), VENTRICULAR_ASSIST_DEVICE(Kind.NOUN),
	ANTIPHOSPHOLIPID_SYNDROME(Kind.NOUN),

	// care, services and orders (rules, section 7)
	HOSPICE(Kind.NOUN), PALLIATIVE_SERVICE(Kind.NOUN), PAIN_SERVICE(Kind.NOUN), DERMATOLOGY(Kind.NOUN),
	NEPHROLOGY(Kind.NOUN), UROLOGY(Kind.NOUN), SKIN_BIOPSY(Kind.NOUN), BONE_SCINTIGRAPHY(Kind.NOUN),
	SOFT_TISSUE_RADIOGRAPH(Kind.NOUN),

	// forms and routes of drugs (rules, section 6)
	SYSTEMIC_FORM(Kind.NOUN), LOCAL_FORM(Kind.NOUN), INTRAVENOUS(Kind.NOUN), SUBCUTANEOUS(Kind.NOUN),
	DIALYSIS_CIRCUIT(Kind.NOUN);

	private final Kind kind;

	TermGroup(Kind kind) {
		this.kind = kind;
	}

	/**
	 * Whether the group names a thing. A trigger that belongs to the nearest finding
	 * passes over what is only said of it.
	 */
	public boolean isNoun() {
		return this.kind == Kind.NOUN;
	}

	private enum Kind {

		NOUN, ADJECTIVE

	}

}
