package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Notes the connection of each call, which the Servlet API does not know. */
final class CallerConnectionValve extends ValveBase {

	CallerConnectionValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		CallerConnection.note(request);
		getNext().invoke(request, response);
	}

}
