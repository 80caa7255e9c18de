package org.calciphylaxis.advisor.assessment.medication;

import java.util.EnumSet;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.view.Message;

/** Drugs that a rule names together. */
public enum DrugClass {

	VITAMIN_K_ANTAGONIST("Vitamin K antagonist", "vitamin K antagonist", Concept.WARFARIN, Concept.VKA_OTHER),
	CALCIUM("Calcium binder or supplement", "calcium binder or supplement", Concept.CALCIUM_BINDER_OR_SUPPLEMENT),
	ACTIVE_VITAMIN_D("Calcitriol or analogue", "calcitriol or analogue", Concept.ACTIVE_VITAMIN_D),
	NUTRITIONAL_VITAMIN_D("Nutritional vitamin D", "nutritional vitamin D", Concept.NUTRITIONAL_VITAMIN_D),
	TERIPARATIDE("Teriparatide", "teriparatide", Concept.TERIPARATIDE),
	SYSTEMIC_CORTICOSTEROID("Systemic corticosteroid", "systemic corticosteroid", Concept.SYSTEMIC_CORTICOSTEROID),
	IRON("Iron", "iron therapy", Concept.IRON_THERAPY), DENOSUMAB("Denosumab", "denosumab", Concept.DENOSUMAB),
	IMMUNOSUPPRESSANT("Immunosuppressant", "immunosuppressant", Concept.IMMUNOSUPPRESSANT),
	INSULIN("Insulin", "subcutaneous insulin", Concept.INSULIN),
	HEPARIN("Heparin", "subcutaneous heparin", Concept.HEPARIN),
	DIRECT_ORAL_ANTICOAGULANT("Direct oral anticoagulant", "direct oral anticoagulant", Concept.DOAC),
	SODIUM_THIOSULFATE("Sodium thiosulfate", "sodium thiosulfate", Concept.SODIUM_THIOSULFATE);

	/**
	 * What is reviewed in established calciphylaxis, apart from vitamin K antagonists
	 * (rules, section 1).
	 */
	public static final Set<DrugClass> AGGRAVATING = EnumSet.of(CALCIUM, ACTIVE_VITAMIN_D, NUTRITIONAL_VITAMIN_D,
			TERIPARATIDE, SYSTEMIC_CORTICOSTEROID, IRON, DENOSUMAB);

	/** Those of them whose review is not urgent. */
	public static final Set<DrugClass> REVIEWED_ONLY = EnumSet.of(IRON, NUTRITIONAL_VITAMIN_D, DENOSUMAB);

	/**
	 * What no click may stop: another clinician has to agree first (rules, section 8).
	 */
	public static final Set<DrugClass> NEVER_REMOVED = EnumSet.of(SYSTEMIC_CORTICOSTEROID, IRON, DENOSUMAB);

	private final String title;

	private final String phrase;

	private final Set<Concept> concepts;

	DrugClass(String title, String brief, Concept... concepts) {
		this.title = title;
		this.phrase = brief;
		this.concepts = Set.of(concepts);
	}

	/** As a table row begins. */
	Message title() {
		return Message.of(this.title);
	}

	/** Within a sentence. */
	public Message phrase() {
		return Message.of(this.phrase);
	}

	public Set<Concept> concepts() {
		return this.concepts;
	}

}
