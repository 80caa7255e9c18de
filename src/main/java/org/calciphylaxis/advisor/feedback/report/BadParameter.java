package org.calciphylaxis.advisor.feedback.report;

/** A parameter of the report's address cannot be used. */
final class BadParameter extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	BadParameter(String parameter, String why) {
		super(parameter + " " + why + ".");
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
