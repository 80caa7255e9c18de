package org.calciphylaxis.advisor.assessment.risk;

import java.util.List;

import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * One known risk factor and what the chart says of it.
 *
 * @param title in a clinician's words ("Long-term corticosteroid or immunosuppressant")
 * @param presence present, absent or unknown
 * @param weight how it counts when present
 * @param mineral whether it is a mineral-metabolism factor
 * @param evidence the facts, when present; else none
 * @param reason one line: the value and threshold, or what data is missing
 */
public record RiskFactorStatus(Message title, Presence presence, Weight weight, boolean mineral,
		List<Evidence> evidence, Message reason) {

	public RiskFactorStatus {
		evidence = List.copyOf(evidence);
	}

	/** The same factor, not counted among those of mineral metabolism. */
	RiskFactorStatus withoutMineral() {
		return new RiskFactorStatus(this.title, this.presence, this.weight, false, this.evidence, this.reason);
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
