package org.calciphylaxis.advisor.smart;

/** The access token is missing, or the EHR's FHIR server does not take it. */
final class AccessTokenRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AccessTokenRefused() {
		super("The access token is missing or was not taken", null, false, false);
	}

}
