package org.calciphylaxis.advisor.hooks;

import org.calciphylaxis.advisor.outcome.OperationOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A call that gets an error instead of cards. What it says names the field and never
 * repeats a value of the request.
 */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final String issueType;

	private final @Nullable String path;

	private final String diagnostics;

	Refusal(HttpStatus status, String issueType, @Nullable String path, String diagnostics) {
		super(diagnostics, null, false, false);
		this.status = status;
		this.issueType = issueType;
		this.path = path;
		this.diagnostics = diagnostics;
	}

	/** 400: a field that has to be there is not. */
	static Refusal missing(String path) {
		return new Refusal(HttpStatus.BAD_REQUEST, "required", path, path + " is missing.");
	}

	/** 400: a field is there and cannot be used. */
	static Refusal invalid(String path, String why) {
		return new Refusal(HttpStatus.BAD_REQUEST, "value", path, path + " " + why);
	}

	/** 400: the body as a whole cannot be read. */
	static Refusal unreadable(String why) {
		return new Refusal(HttpStatus.BAD_REQUEST, "structure", null, why);
	}

	static Refusal tooLarge(long limit) {
		return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-long", null,
				"The body is larger than " + limit + " bytes.");
	}

	static Refusal unsupportedMediaType(String why) {
		return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-supported", null, why);
	}

	static Refusal unknownService() {
		return new Refusal(HttpStatus.NOT_FOUND, "not-found", null,
				"There is no such service; GET /cds-services lists them.");
	}

	/** 503: the same request may be taken in a moment. */
	static Refusal notNow(String why) {
		return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "transient", null, why);
	}

	HttpStatus status() {
		return this.status;
	}

	/** The error as a FHIR OperationOutcome in JSON. */
	byte[] body() {
		return new OperationOutcome(this.issueType, this.diagnostics, this.path).json();
	}

}
