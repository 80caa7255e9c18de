package org.calciphylaxis.advisor.prefetch.json;

/** The JSON is wrong, or of a rare kind: somebody else has to look at it. */
final class NotPlain extends Exception {

	private static final long serialVersionUID = 1L;

	NotPlain() {
		super(null, null, false, false);
	}

}
