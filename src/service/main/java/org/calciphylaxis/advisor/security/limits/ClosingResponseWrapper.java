package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;

/** Says {@code Connection: close} with a refusal that leaves some of the body unread. */
final class ClosingResponseWrapper extends HttpServletResponseWrapper {

	private final BoundedRequestWrapper request;

	ClosingResponseWrapper(HttpServletResponse response, BoundedRequestWrapper request) {
		super(response);
		this.request = request;
	}

	@Override
	public void setStatus(int status) {
		closeIfUnread(status);
		super.setStatus(status);
	}

	@Override
	public void sendError(int status) throws IOException {
		closeIfUnread(status);
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		closeIfUnread(status);
		super.sendError(status, message);
	}

	private void closeIfUnread(int status) {
		try {
			if (status >= SC_BAD_REQUEST && this.request.isUnread()) {
				setHeader(HttpHeaders.CONNECTION, "close");
			}
		}
		catch (IOException ex) {
			setHeader(HttpHeaders.CONNECTION, "close");
		}
	}

}
