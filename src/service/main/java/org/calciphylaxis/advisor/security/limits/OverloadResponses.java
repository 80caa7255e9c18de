package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.OperationOutcomeJson;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Refuses a call that is not wrong, only too much or too slow: an OperationOutcome. */
final class OverloadResponses {

	/** Retry-After for overload responses. */
	static final String RETRY_AFTER_SECONDS = "2";

	private OverloadResponses() {
	}

	/** 503: not now. */
	static void serviceBusy(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		new OperationOutcomeJson("transient", "The service is busy; try again.", null).send(response,
				HttpStatus.SERVICE_UNAVAILABLE);
	}

	/** 408 or 503, for a body that is not read to its end. */
	static void send(HttpServletResponse response, RequestBodyRefused refused) throws IOException {
		refused.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
		boolean slow = refused.getStatusCode() == HttpStatus.REQUEST_TIMEOUT;
		new OperationOutcomeJson(slow ? "timeout" : "transient", refused.getMessage() + ".", null).send(response,
				HttpStatus.valueOf(refused.getStatusCode().value()));
	}

}
