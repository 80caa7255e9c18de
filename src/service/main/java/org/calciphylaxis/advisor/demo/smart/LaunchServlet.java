package org.calciphylaxis.advisor.demo.smart;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code POST /fhir/_services/smart/Launch}: gives the EHR's launch of an app a name, as
 * the SMART sandboxes do. The demo's page asks it, and the CDS Hooks sandbox:
 * {@code {"launchUrl": "...", "parameters": {"patient": "...", "appContext": "..."}}} is
 * answered with {@code {"launch_id": "..."}}.
 */
final class LaunchServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private final transient ObjectMapper json = new ObjectMapper();

	private final transient DemoAuthorizationServer server;

	private final transient PatientPickerPage patients;

	LaunchServlet(DemoAuthorizationServer server, PatientPickerPage patients) {
		this.server = server;
		this.patients = patients;
	}

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
		JsonNode parameters = parameters(request);
		String patient = parameters.path("patient").asText();
		if (!this.patients.isKnown(patient)) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		String launch = this.server.launch(new LaunchContext(patient, parameters.path("appContext").asText()));
		response.setContentType("application/json");
		response.setCharacterEncoding("UTF-8");
		response.getWriter().print(this.json.createObjectNode().put("launch_id", launch));
	}

	private JsonNode parameters(HttpServletRequest request) throws IOException {
		try {
			return this.json.readTree(request.getInputStream()).path("parameters");
		}
		catch (JsonProcessingException ex) {
			return this.json.missingNode();
		}
	}

}
