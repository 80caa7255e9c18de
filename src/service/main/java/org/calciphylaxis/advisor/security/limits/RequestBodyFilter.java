package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how long a body may take to arrive as a whole, since Tomcat only bounds the wait
 * for the next byte, and how much of all bodies is in memory. A call that is refused
 * before its body was read ends its connection: nothing is waited for that nobody reads.
 */
final class RequestBodyFilter extends OncePerRequestFilter {

	private final Duration limit;

	private final BodyMemoryBudget budget;

	RequestBodyFilter(Duration limit, BodyMemoryBudget budget) {
		this.limit = limit;
		this.budget = budget;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		BoundedRequestWrapper bounded = new BoundedRequestWrapper(request, System.nanoTime() + this.limit.toNanos(),
				this.budget);
		try {
			chain.doFilter(bounded, new ClosingResponseWrapper(response, bounded));
		}
		catch (RequestBodyRefused ex) {
			// The answer below tells the caller.
		}
		finally {
			bounded.release();
		}
		RequestBodyRefused refused = bounded.refused();
		if (refused != null && !response.isCommitted()) {
			response.resetBuffer();
			OverloadResponses.send(response, refused);
		}
	}

	/**
	 * Says {@code Connection: close} with a refusal that leaves some of the body unread.
	 */
	private static final class ClosingResponseWrapper extends HttpServletResponseWrapper {

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

}
