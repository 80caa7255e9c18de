package org.calciphylaxis.advisor.hooks;

import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;

import org.springframework.http.HttpStatus;

/** Says that a call cannot be answered for want of data, and of which. */
final class MissingData {

	private MissingData() {
	}

	/** 403 when the FHIR server may not be called, else 412. */
	static Refusal refusal(EssentialDataMissing missing) {
		String what = "No advice can be given without " + missing.key().title() + ": " + missing.reason() + ".";
		if (missing.isForbidden()) {
			return new Refusal(HttpStatus.FORBIDDEN, "forbidden", "fhirServer", what);
		}
		String path = "prefetch." + missing.key().key();
		return new Refusal(HttpStatus.PRECONDITION_FAILED, "incomplete", path, path + ": " + what);
	}

}
