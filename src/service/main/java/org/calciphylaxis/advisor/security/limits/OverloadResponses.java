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

	/** When the load may have passed. */
	static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private OverloadResponses() {
	}

	/** 503: not now. */
	static void tryAgain(HttpServletResponse response, Duration later) throws IOException {
		refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "transient", "The service is busy; try again.", later);
	}

	/** 429: this client asks too often. */
	static void tooMany(HttpServletResponse response, Duration later) throws IOException {
		refuse(response, HttpStatus.TOO_MANY_REQUESTS, "throttled", "This client calls too often; try again.", later);
	}

	private static void refuse(HttpServletResponse response, HttpStatus status, String issueType, String diagnostics,
			Duration later) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.toSeconds()));
		new OperationOutcomeJson(issueType, diagnostics, null).send(response, status);
	}

}
