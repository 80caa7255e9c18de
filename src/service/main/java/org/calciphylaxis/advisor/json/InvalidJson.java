package org.calciphylaxis.advisor.json;

/** What should be JSON is not; the message says where, without a value. */
public final class InvalidJson extends Exception {

	private static final long serialVersionUID = 1L;

	private final String where;

	InvalidJson(String where) {
		super(where, null, false, false);
		this.where = where;
	}

	/** What is wrong, and where. */
	public String where() {
		return this.where;
	}

}
