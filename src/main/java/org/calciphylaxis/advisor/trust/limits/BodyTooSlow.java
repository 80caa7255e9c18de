package org.calciphylaxis.advisor.trust.limits;

import java.io.IOException;

/** The body of a call did not arrive in time. */
final class BodyTooSlow extends IOException {

	private static final long serialVersionUID = 1L;

	BodyTooSlow() {
		super("The body took too long to arrive");
	}

}
