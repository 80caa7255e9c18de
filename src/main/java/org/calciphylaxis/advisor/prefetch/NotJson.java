package org.calciphylaxis.advisor.prefetch;

/** What should be JSON is not; the message says where, without a value. */
public final class NotJson extends Exception {

	private static final long serialVersionUID = 1L;

	NotJson(String message) {
		super(message, null, false, false);
	}

}
