package org.calciphylaxis.advisor.fhirclient;

/** Whether the EHR's FHIR server may be called for this call. */
public sealed interface FhirServerAccess {

	/** It may. */
	record Granted(FhirSession session) implements FhirServerAccess {

	}

	/**
	 * It may not, or there is none.
	 *
	 * @param reason in words that a card may print
	 * @param forbidden whether the server is not one that this caller may name
	 */
	record Denied(String reason, boolean forbidden) implements FhirServerAccess {

	}

}
