package org.calciphylaxis.advisor.hooks;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.outcome.OperationOutcome;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
class Refusals {

	private static final String SERVICES = "/cds-services/";

	private static final String RETRY_AFTER_SECONDS = "30";

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	@ExceptionHandler
	ResponseEntity<byte[]> refused(Refusal refusal) {
		HttpHeaders headers = new HttpHeaders();
		if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		return answer(refusal.status(), headers, refusal.body());
	}

	@ExceptionHandler
	ResponseEntity<byte[]> missing(EssentialDataMissing missing) {
		return refused(MissingData.refusal(missing));
	}

	/** A service that does not exist takes no method at all. */
	@ExceptionHandler
	ResponseEntity<byte[]> wrongMethod(HttpRequestMethodNotSupportedException ex, HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean service = path.startsWith(SERVICES) && path.indexOf('/', SERVICES.length()) < 0;
		if (service && ServiceIds.hook(path.substring(SERVICES.length())).isEmpty()) {
			return refused(Refusal.unknownService());
		}
		return failed(ex);
	}

	/** The client went away, broke off or took too long while it was sending. */
	@ExceptionHandler
	ResponseEntity<byte[]> brokenOff(IOException ex) {
		if (ex instanceof ErrorResponse) {
			return failed(ex);
		}
		return refused(Refusal.unreadable("The body broke off."));
	}

	/**
	 * The last resort. What Spring refuses by itself (method, media type, unknown path)
	 * keeps its status; anything else is our mistake. Only the place of the mistake is
	 * logged: a message could hold patient data.
	 */
	@ExceptionHandler
	ResponseEntity<byte[]> failed(Exception ex) {
		if (ex instanceof ErrorResponse refused) {
			return answer(refused.getStatusCode(), refused.getHeaders(), Failure.body(refused.getStatusCode()));
		}
		log.error("A call failed with {} at {}", ex.getClass().getName(), Failure.place(ex));
		HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
		return answer(status, HttpHeaders.EMPTY, Failure.body(status));
	}

	private static ResponseEntity<byte[]> answer(HttpStatusCode status, HttpHeaders headers, byte[] outcome) {
		return ResponseEntity.status(status).headers(headers).contentType(OperationOutcome.MEDIA_TYPE).body(outcome);
	}

}
