package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the sender of a call has closed its connection. HTTP has no word for
 * that: Tomcat finds it when it looks for bytes after those of the body. A client that
 * closes only its sending side counts as gone, as with most proxies.
 */
public final class CallerConnection {

	private static final String ATTRIBUTE = CallerConnection.class.getName();

	/** Tomcat says so when there is an error to be read; the next call has more bytes. */
	private static final int END_OF_STREAM = 1;

	private static final CallerConnection UNKNOWN = new CallerConnection(null);

	private final @Nullable Request request;

	private CallerConnection(@Nullable Request request) {
		this.request = request;
	}

	/** Of a call that came by Tomcat; any other never counts as gone. */
	public static CallerConnection of(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof CallerConnection connection) ? connection : UNKNOWN;
	}

	static void note(org.apache.catalina.connector.Request request) {
		request.setAttribute(ATTRIBUTE, new CallerConnection(request.getCoyoteRequest()));
	}

	/**
	 * Looks, without waiting. Only for a call whose body has been read to its end and
	 * whose answer is not begun, and by one thread at a time.
	 */
	public boolean isClosed() {
		if (this.request == null || !this.request.isFinished()) {
			return false;
		}
		this.request.action(ActionCode.AVAILABLE, Boolean.TRUE);
		return this.request.getAvailable() == END_OF_STREAM;
	}

	/** Notes the connection of each call, which the Servlet API does not know. */
	static final class Valve extends ValveBase {

		Valve() {
			super(true);
		}

		@Override
		public void invoke(org.apache.catalina.connector.Request request, Response response)
				throws IOException, ServletException {
			CallerConnection.note(request);
			getNext().invoke(request, response);
		}

	}

}
