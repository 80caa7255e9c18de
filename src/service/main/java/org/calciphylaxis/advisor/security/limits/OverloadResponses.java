package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.OperationOutcomeJson;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Refuses a call that is not wrong, only too much: an OperationOutcome, and when to come
 * back.
 */
final class OverloadResponses {

	/** Retry-After for overload responses. */
	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private OverloadResponses() {
	}

	/** 503: not now. */
	static void serviceBusy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
		new OperationOutcomeJson("transient", "The service is busy; try again.", null).send(response,
				HttpStatus.SERVICE_UNAVAILABLE);
	}

}
