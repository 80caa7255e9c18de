package org.calciphylaxis.advisor.store;

import org.springframework.core.NestedExceptionUtils;

/** The database is unreachable, failed or did not answer in time. */
public class StoreUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StoreUnavailable(String message, Throwable cause) {
		super(message + " (" + rootCause(cause) + ")", cause);
	}

	/**
	 * The class at the bottom of a failure, which says what happened; its message is left
	 * out, since a driver may repeat what it was to write.
	 */
	public static String rootCause(Throwable failure) {
		return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName();
	}

}
