package org.calciphylaxis.advisor.prefetch;

/** Whether the EHR's FHIR server may be called for this call. */
sealed interface ServerDoor {

	/** It may. */
	record Open(FhirSession session) implements ServerDoor {

	}

	/**
	 * It may not, or there is none.
	 *
	 * @param reason in words that a card may print
	 * @param forbidden whether the server is not one that this caller may name
	 */
	record Closed(String reason, boolean forbidden) implements ServerDoor {

	}

}
