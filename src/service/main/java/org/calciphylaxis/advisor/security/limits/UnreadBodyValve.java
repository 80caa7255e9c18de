package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Ends the connection of a call whose body nobody has read. Tomcat would wait on the
 * call's thread for the rest of it; this takes what has arrived, so that the sender hears
 * the answer, and waits for nothing.
 */
final class UnreadBodyValve extends ValveBase {

	/** A sender of more than this that nobody reads is cut off. */
	private static final long MAX_DISCARDED_BYTES = 32L * 1024 * 1024;

	UnreadBodyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (!request.isAsync() && !request.getCoyoteRequest().isFinished()) {
			response.finishResponse();
			discard(request);
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	/**
	 * The parts of a chunked body cannot be told apart without waiting: they are left.
	 */
	private static void discard(Request request) {
		if (request.getContentLengthLong() < 0) {
			return;
		}
		try {
			InputStream body = request.getStream();
			byte[] discarded = new byte[8192];
			for (long total = 0; total < MAX_DISCARDED_BYTES && hasArrived(request);) {
				total += Math.max(body.read(discarded), 0);
			}
		}
		catch (IOException ex) {
			// The answer is out; that the sender is gone changes nothing.
		}
	}

	private static boolean hasArrived(Request request) {
		if (request.getCoyoteRequest().isFinished()) {
			return false;
		}
		request.getCoyoteRequest().action(ActionCode.AVAILABLE, Boolean.TRUE);
		return request.getCoyoteRequest().getAvailable() > 0;
	}

}
