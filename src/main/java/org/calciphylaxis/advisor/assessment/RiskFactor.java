package org.calciphylaxis.advisor.assessment;

import java.util.List;

/**
 * One known risk factor and what the chart says of it.
 *
 * @param name in a clinician's words ("Dialysis for more than 5 years")
 * @param presence present, absent or unknown
 * @param weight how it counts when present
 * @param mineral whether it is a mineral-metabolism factor
 * @param evidence the facts, when present; else none
 * @param why one line: the value and threshold, or what data is missing
 */
public record RiskFactor(String name, Presence presence, Weight weight, boolean mineral, List<Evidence> evidence,
		String why) {

	public RiskFactor {
		evidence = List.copyOf(evidence);
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
