package org.calciphylaxis.advisor.store;

/** The database is unreachable, failed or did not answer in time. */
public class StoreUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Names the root cause by its class: a driver's message may repeat data. */
	public StoreUnavailable(String message, Throwable cause) {
		super(message + " (" + DatabaseFailure.rootCause(cause) + ")", cause);
	}

}
