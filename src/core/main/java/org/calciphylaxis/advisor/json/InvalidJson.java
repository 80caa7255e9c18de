package org.calciphylaxis.advisor.json;

/** What should be JSON is not; the message says where, without a value. */
public final class InvalidJson extends Exception {

	private static final long serialVersionUID = 1L;

	private final String problem;

	InvalidJson(String problem) {
		super(problem, null, false, false);
		this.problem = problem;
	}

	/** What is wrong, and where. */
	public String problem() {
		return this.problem;
	}

}
