package org.calciphylaxis.advisor.feedback;

/** The database is gone, or too slow to wait for. */
public class MemoryUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public MemoryUnavailable(String what, Throwable cause) {
		super(what, cause);
	}

}
