package org.calciphylaxis.advisor.cdshooks.error;

import org.calciphylaxis.advisor.OperationOutcomeJson;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A call that gets an error instead of cards. What it says names the field and never
 * repeats a value of the request.
 */
public final class HookRequestRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final String issueType;

	private final @Nullable String path;

	private final String diagnostics;

	public HookRequestRefused(HttpStatus status, String issueType, @Nullable String path, String diagnostics) {
		super(diagnostics, null, false, false);
		this.status = status;
		this.issueType = issueType;
		this.path = path;
		this.diagnostics = diagnostics;
	}

	/** 400: a field that has to be there is not. */
	public static HookRequestRefused missing(String path) {
		return new HookRequestRefused(HttpStatus.BAD_REQUEST, "required", path, path + " is missing.");
	}

	/** 400: a field is there and cannot be used. */
	public static HookRequestRefused invalid(String path, String why) {
		return new HookRequestRefused(HttpStatus.BAD_REQUEST, "value", path, path + " " + why);
	}

	/** 400: the body as a whole cannot be read. */
	public static HookRequestRefused unreadable(String why) {
		return new HookRequestRefused(HttpStatus.BAD_REQUEST, "structure", null, why);
	}

	public static HookRequestRefused tooLarge(long limit) {
		return new HookRequestRefused(HttpStatus.CONTENT_TOO_LARGE, "too-long", null,
				"The body is larger than " + limit + " bytes.");
	}

	public static HookRequestRefused unsupportedMediaType(String why) {
		return new HookRequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-supported", null, why);
	}

	/** 404: there is no such service. */
	public static HookRequestRefused unknownService() {
		return new HookRequestRefused(HttpStatus.NOT_FOUND, "not-found", null,
				"There is no such service; GET /cds-services lists them.");
	}

	/** 404: no advice has this code. */
	public static HookRequestRefused unknownAdvice() {
		return new HookRequestRefused(HttpStatus.NOT_FOUND, "not-found", null,
				"There is no such advice; GET /advice lists them.");
	}

	/** 503: the same request may be taken in a moment. */
	public static HookRequestRefused notNow(String why) {
		return new HookRequestRefused(HttpStatus.SERVICE_UNAVAILABLE, "transient", null, why);
	}

	/** 503: the chart takes more computing than a call may have. */
	public static HookRequestRefused tooCostly() {
		return new HookRequestRefused(HttpStatus.SERVICE_UNAVAILABLE, "too-costly", null,
				"The call took too long to answer; send less of the chart.");
	}

	/** 503, for the log alone: the caller has closed its connection. */
	public static HookRequestRefused abandoned() {
		return new HookRequestRefused(HttpStatus.SERVICE_UNAVAILABLE, "transient", null,
				"The caller did not wait for the answer.");
	}

	HttpStatus status() {
		return this.status;
	}

	/** The error as a FHIR OperationOutcome in JSON. */
	byte[] body() {
		return new OperationOutcomeJson(this.issueType, this.diagnostics, this.path).json();
	}

}
