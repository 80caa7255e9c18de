package org.calciphylaxis.advisor.cdshooks.error;

import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;

import org.springframework.http.HttpStatus;

/** Says that a call cannot be answered for want of data, and of which. */
final class MissingDataResponse {

	private MissingDataResponse() {
	}

	/** 403 when the FHIR server may not be called, else 412. */
	static HookRequestRefused refusal(EssentialDataMissing missing) {
		String what = "No advice can be given without " + missing.key().title() + ": " + missing.reason() + ".";
		if (missing.isForbidden()) {
			return new HookRequestRefused(HttpStatus.FORBIDDEN, "forbidden", "fhirServer", what);
		}
		String path = "prefetch." + missing.key().key();
		return new HookRequestRefused(HttpStatus.PRECONDITION_FAILED, "incomplete", path, path + ": " + what);
	}

}
