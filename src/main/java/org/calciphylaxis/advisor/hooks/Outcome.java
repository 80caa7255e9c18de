package org.calciphylaxis.advisor.hooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/** Writes a FHIR R4 OperationOutcome with one issue of severity error. */
final class Outcome {

	static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json;charset=utf-8");

	private static final ObjectMapper JSON = new ObjectMapper();

	private Outcome() {
	}

	/**
	 * One error.
	 * @param issueType a code of http://hl7.org/fhir/issue-type
	 * @param diagnostics what is wrong and what to do, without values of the request
	 * @param path the field, as a path from the body's root; null when it is the body
	 * itself
	 */
	static byte[] of(String issueType, String diagnostics, @Nullable String path) {
		ObjectNode outcome = JSON.createObjectNode().put("resourceType", "OperationOutcome");
		ObjectNode issue = outcome.putArray("issue")
			.addObject()
			.put("severity", "error")
			.put("code", issueType)
			.put("diagnostics", diagnostics);
		if (path != null) {
			issue.putArray("expression").add(path);
		}
		try {
			return JSON.writeValueAsBytes(outcome);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A tree of strings could not be written as JSON", ex);
		}
	}

}
