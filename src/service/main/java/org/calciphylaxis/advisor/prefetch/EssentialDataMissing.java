package org.calciphylaxis.advisor.prefetch;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

/**
 * No advice can be given: a key that everything rests on was neither sent nor to be had.
 */
public final class EssentialDataMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final PrefetchKey key;

	private final String reason;

	private final boolean forbidden;

	public EssentialDataMissing(PrefetchKey key, String reason, boolean forbidden) {
		super(key.key() + ": " + reason, null, false, false);
		this.key = key;
		this.reason = reason;
		this.forbidden = forbidden;
	}

	public PrefetchKey key() {
		return this.key;
	}

	/** Why, in words without server internals. */
	public String reason() {
		return this.reason;
	}

	/** Whether it could not be had because the FHIR server may not be called. */
	public boolean isForbidden() {
		return this.forbidden;
	}

}
