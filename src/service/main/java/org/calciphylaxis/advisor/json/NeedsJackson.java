package org.calciphylaxis.advisor.json;

/** The JSON is wrong, or of a rare kind: somebody else has to look at it. */
final class NeedsJackson extends Exception {

	private static final long serialVersionUID = 1L;

	NeedsJackson() {
		super(null, null, false, false);
	}

}
