package org.calciphylaxis.advisor.cdshooks.error;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.OperationOutcomeJson;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what goes wrong with an OperationOutcome, never with a stack trace. */
@RestControllerAdvice
@Order
class ApiExceptionHandler {

	private static final String SERVICES = "/cds-services/";

	private static final String RETRY_AFTER_SECONDS = "30";

	private static final Logger log = LoggerFactory.getLogger(ApiExceptionHandler.class);

	@ExceptionHandler
	ResponseEntity<byte[]> refused(HookRequestRefused refusal) {
		HttpHeaders headers = new HttpHeaders();
		if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		return answer(refusal.status(), headers, refusal.body());
	}

	/** 403 when the FHIR server may not be called, else 412; it says what is missing. */
	@ExceptionHandler
	ResponseEntity<byte[]> missing(EssentialDataMissing missing) {
		String what = "No advice can be given without " + missing.key().title() + ": " + missing.reason() + ".";
		if (missing.isForbidden()) {
			return refused(new HookRequestRefused(HttpStatus.FORBIDDEN, "forbidden", "fhirServer", what));
		}
		String path = "prefetch." + missing.key().key();
		return refused(new HookRequestRefused(HttpStatus.PRECONDITION_FAILED, "incomplete", path, path + ": " + what));
	}

	/** A service that does not exist takes no method at all. */
	@ExceptionHandler
	ResponseEntity<byte[]> wrongMethod(HttpRequestMethodNotSupportedException ex, HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean service = path.startsWith(SERVICES) && path.indexOf('/', SERVICES.length()) < 0;
		if (service && Hook.ofServiceId(path.substring(SERVICES.length())).isEmpty()) {
			return refused(HookRequestRefused.unknownService());
		}
		return failed(ex);
	}

	/** The client went away, broke off or took too long while it was sending. */
	@ExceptionHandler
	ResponseEntity<byte[]> brokenOff(IOException ex) {
		if (ex instanceof ErrorResponse) {
			return failed(ex);
		}
		return refused(HookRequestRefused.unreadable("The body broke off."));
	}

	/**
	 * The last resort. What Spring refuses by itself (method, media type, unknown path)
	 * keeps its status; anything else is our mistake. Only the kinds of the failure and
	 * of its root cause, and the place, are logged: a message could hold patient data.
	 */
	@ExceptionHandler
	ResponseEntity<byte[]> failed(Exception ex) {
		if (ex instanceof ErrorResponse refused) {
			return answer(refused.getStatusCode(), refused.getHeaders(), StatusOutcomes.body(refused.getStatusCode()));
		}
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		log.error("A call failed with {} because of {} at {}", ex.getClass().getName(), cause.getClass().getName(),
				StatusOutcomes.place(cause));
		HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
		return answer(status, HttpHeaders.EMPTY, StatusOutcomes.body(status));
	}

	private static ResponseEntity<byte[]> answer(HttpStatusCode status, HttpHeaders headers, byte[] outcome) {
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(OperationOutcomeJson.MEDIA_TYPE)
			.body(outcome);
	}

}
