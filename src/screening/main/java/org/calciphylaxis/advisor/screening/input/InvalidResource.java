package org.calciphylaxis.advisor.screening.input;

/** A line is not a FHIR resource in JSON. It says nothing of what is on the line. */
public final class InvalidResource extends Exception {

	private static final long serialVersionUID = 1L;

	InvalidResource() {
		super("no FHIR resource in JSON", null, false, false);
	}

}
