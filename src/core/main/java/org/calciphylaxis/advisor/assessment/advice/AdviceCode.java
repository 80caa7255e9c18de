package org.calciphylaxis.advisor.assessment.advice;

/**
 * Every advice there is, in precedence (rules, section 1). The code is stable: EHRs key
 * overrides on it.
 */
public enum AdviceCode {

	PENILE_LESION("penileLesion", "Penile lesion in kidney failure"),
	SUSPECTED_SEPSIS("suspectedSepsis", "Suspected calciphylaxis with sepsis"),
	SUSPECTED("suspected", "Suspected calciphylaxis"),
	SUSPECTED_EARLY("suspectedEarly", "Suspected early calciphylaxis"),
	NON_UREMIC("nonUremic", "Suspected non-uremic calciphylaxis"), POSSIBLE("possible", "Possible calciphylaxis"),
	AT_RISK("atRisk", "At risk of calciphylaxis"),
	VITAMIN_K_ANTAGONIST_ORDER("vitaminKAntagonistOrder", "Vitamin K antagonist order"),
	AGGRAVATING_MEDICATION_ORDER("aggravatingMedicationOrder", "Aggravating medication order"),
	ESTABLISHED_ON_VITAMIN_K_ANTAGONIST("establishedOnVitaminKAntagonist",
			"Established calciphylaxis on a vitamin K antagonist"),
	ESTABLISHED_AGGRAVATING_MEDICATION("establishedAggravatingMedication",
			"Established calciphylaxis with an aggravating medication"),
	ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST("establishedUnclearVitaminKAntagonist",
			"Established calciphylaxis with unclear vitamin K antagonist use");

	private final String code;

	private final String display;

	AdviceCode(String code, String display) {
		this.code = code;
		this.display = display;
	}

	/** {@code source.topic.code}. */
	public String code() {
		return this.code;
	}

	/** {@code source.topic.display}. */
	public String display() {
		return this.display;
	}

	/** Whether it is about the diagnosis rather than about a medication. */
	public boolean isDiagnostic() {
		return compareTo(AT_RISK) <= 0;
	}

	/** Whether a drafted order causes it. */
	public boolean isAboutAnOrder() {
		return this == VITAMIN_K_ANTAGONIST_ORDER || this == AGGRAVATING_MEDICATION_ORDER;
	}

}
