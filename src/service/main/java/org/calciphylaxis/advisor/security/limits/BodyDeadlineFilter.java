package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.OperationOutcomeJson;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how long a body may take to arrive as a whole: Tomcat only bounds the wait for
 * the next byte, so a sender who trickles could hold a thread for days. What is left
 * unread after the answer is taken in within the same time, for the sender to hear the
 * answer; after that Tomcat closes the connection.
 */
final class BodyDeadlineFilter extends OncePerRequestFilter {

	/** A sender of more than this that nobody reads is cut off. */
	private static final long MAX_UNREAD_BYTES = 2 * 1024 * 1024;

	private final Duration limit;

	BodyDeadlineFilter(Duration limit) {
		this.limit = limit;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DeadlineRequestWrapper timed = new DeadlineRequestWrapper(request, System.nanoTime() + this.limit.toNanos());
		try {
			chain.doFilter(timed, response);
		}
		catch (BodyTooSlow ex) {
			// The answer below tells the caller.
		}
		if (timed.isTooSlow()) {
			tellTooSlow(response);
		}
		else {
			response.flushBuffer();
			takeInTheRest(timed);
		}
	}

	private static void tellTooSlow(HttpServletResponse response) throws IOException {
		if (!response.isCommitted()) {
			response.resetBuffer();
			response.setHeader(HttpHeaders.CONNECTION, "close");
			new OperationOutcomeJson("timeout", "The body took too long to arrive.", null).send(response,
					HttpStatus.REQUEST_TIMEOUT);
		}
		response.flushBuffer();
	}

	private static void takeInTheRest(DeadlineRequestWrapper request) {
		try {
			InputStream rest = request.getInputStream();
			byte[] nobodyReads = new byte[8192];
			long taken = 0;
			int read = rest.read(nobodyReads);
			while (read > 0 && taken < MAX_UNREAD_BYTES) {
				taken += read;
				read = rest.read(nobodyReads);
			}
		}
		catch (IOException ex) {
			// The answer is out; that the sender is gone or slow changes nothing.
		}
	}

}
