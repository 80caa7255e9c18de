package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** The body of a call did not arrive in time: 408. */
final class BodyTooSlow extends IOException implements ErrorResponse {

	private static final long serialVersionUID = 1L;

	BodyTooSlow() {
		super("The body took too long to arrive");
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return HttpStatus.REQUEST_TIMEOUT;
	}

	/** What is left of the body is not waited for. */
	@Override
	public HttpHeaders getHeaders() {
		HttpHeaders headers = new HttpHeaders();
		headers.setConnection("close");
		return headers;
	}

	@Override
	public ProblemDetail getBody() {
		return ProblemDetail.forStatus(HttpStatus.REQUEST_TIMEOUT);
	}

}
