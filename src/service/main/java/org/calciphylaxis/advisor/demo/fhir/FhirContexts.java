package org.calciphylaxis.advisor.demo.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.PerformanceOptionsEnum;

/**
 * HAPI's context for FHIR R4, one for the process. It looks at a resource type when it
 * first meets one: all of them take seconds of the start and 20 MB.
 */
public final class FhirContexts {

	private FhirContexts() {
	}

	public static FhirContext context() {
		FhirContext context = FhirContext.forR4Cached();
		context.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
		return context;
	}

}
