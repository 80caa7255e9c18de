package org.calciphylaxis.advisor.feedback.report;

/** A parameter of the report's address cannot be used. */
final class InvalidReportParameter extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	InvalidReportParameter(String parameter, String why) {
		super(parameter + " " + why + ".");
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
