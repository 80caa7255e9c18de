package org.calciphylaxis.advisor.store;

/** The database is gone, or too slow to wait for. */
public class StoreUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StoreUnavailable(String what, Throwable cause) {
		super(what, cause);
	}

}
