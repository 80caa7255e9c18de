package org.calciphylaxis.advisor;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A FHIR R4 OperationOutcome with one issue of severity error.
 *
 * @param issueType a code of http://hl7.org/fhir/issue-type
 * @param diagnostics what is wrong and what to do, without values of the request
 * @param path the field, as a path from the body's root, or the parameter; null when it
 * is the request as a whole
 */
public record OperationOutcomeJson(String issueType, String diagnostics, @Nullable String path) {

	/** How it is sent. */
	public static final MediaType MEDIA_TYPE = MediaType.parseMediaType("application/fhir+json;charset=utf-8");

	private static final ObjectMapper JSON = new ObjectMapper();

	/** As UTF-8. */
	public byte[] json() {
		ObjectNode outcome = JSON.createObjectNode().put("resourceType", "OperationOutcome");
		ObjectNode issue = outcome.putArray("issue")
			.addObject()
			.put("severity", "error")
			.put("code", this.issueType)
			.put("diagnostics", this.diagnostics);
		if (this.path != null) {
			issue.putArray("expression").add(this.path);
		}
		try {
			return JSON.writeValueAsBytes(outcome);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A tree of strings could not be written as JSON", ex);
		}
	}

	/** Sends it where there is no controller. */
	public void send(HttpServletResponse response, HttpStatus status) throws IOException {
		byte[] body = json();
		response.setStatus(status.value());
		response.setContentType(MEDIA_TYPE.toString());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
