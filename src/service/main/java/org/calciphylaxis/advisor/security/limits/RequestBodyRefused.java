package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * The body of a call is not read to its end: 408 when it did not arrive in time, 503 when
 * there is no memory left for it.
 */
final class RequestBodyRefused extends IOException implements ErrorResponse {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private RequestBodyRefused(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	static RequestBodyRefused tooSlow() {
		return new RequestBodyRefused(HttpStatus.REQUEST_TIMEOUT, "The body took too long to arrive");
	}

	static RequestBodyRefused noMemory() {
		return new RequestBodyRefused(HttpStatus.SERVICE_UNAVAILABLE, "No memory is left for another body");
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return this.status;
	}

	/** What is left of the body is not waited for. */
	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.setConnection("close");
		if (this.status == HttpStatus.SERVICE_UNAVAILABLE) {
			headers.set(HttpHeaders.RETRY_AFTER, OverloadResponses.RETRY_AFTER_SECONDS);
		}
		return headers;
	}

	@Override
	public ProblemDetail getBody() {
		return ProblemDetail.forStatus(this.status);
	}

}
