package org.calciphylaxis.advisor.demo.smart;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code /fhir/.well-known/smart-configuration} (SMART App Launch 2.2): what the demo's
 * authorization server can.
 */
final class SmartConfigurationServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String base = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
				+ "/demo/smart/";
		ObjectNode configuration = new ObjectMapper().createObjectNode()
			.put("authorization_endpoint", base + "authorize")
			.put("token_endpoint", base + "token");
		configuration.putArray("grant_types_supported").add("authorization_code");
		configuration.putArray("code_challenge_methods_supported").add("S256");
		configuration.putArray("capabilities")
			.add("launch-ehr")
			.add("launch-standalone")
			.add("client-public")
			.add("context-ehr-patient")
			.add("context-standalone-patient")
			.add("permission-patient")
			.add("permission-v1");
		response.setContentType("application/json");
		response.setCharacterEncoding("UTF-8");
		response.getWriter().print(configuration);
	}

}
