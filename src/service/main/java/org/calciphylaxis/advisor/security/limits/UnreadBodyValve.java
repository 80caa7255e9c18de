package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Ends the connection of a call whose body nobody has read. Tomcat would wait on the
 * call's thread for the rest of it. This discards what a sender who is still sending at
 * full speed sends in a moment, since most clients hear the answer only then, and does
 * not wait for one who trickles.
 */
final class UnreadBodyValve extends ValveBase {

	/** A sender of more than this that nobody reads is cut off. */
	private static final long MAX_DISCARDED_BYTES = 32L * 1024 * 1024;

	private static final Duration MAX_TIME = Duration.ofMillis(300);

	private static final Duration MAX_PAUSE = Duration.ofMillis(50);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

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
		if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MAX_DISCARDED_BYTES) {
			return;
		}
		try {
			InputStream body = request.getStream();
			byte[] discarded = new byte[8192];
			long end = System.nanoTime() + MAX_TIME.toNanos();
			while (System.nanoTime() < end && !request.getCoyoteRequest().isFinished() && arrives(request)) {
				body.read(discarded);
			}
		}
		catch (IOException ex) {
			// The answer is out; that the sender is gone changes nothing.
		}
	}

	private static boolean arrives(Request request) {
		long end = System.nanoTime() + MAX_PAUSE.toNanos();
		while (System.nanoTime() < end) {
			request.getCoyoteRequest().action(ActionCode.AVAILABLE, Boolean.TRUE);
			if (request.getCoyoteRequest().getAvailable() > 0) {
				return true;
			}
			LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
		}
		return false;
	}

}
