package org.calciphylaxis.advisor.chart.value;

import org.calciphylaxis.advisor.assessment.facts.DropReason;

/** A resource that is not used, and must not cost the others. Carries no chart value. */
public class UnusableResource extends RuntimeException {

	private final DropReason reason;

	public UnusableResource(DropReason reason) {
		super(reason.code(), null, false, false);
		this.reason = reason;
	}

	public DropReason reason() {
		return this.reason;
	}

}
