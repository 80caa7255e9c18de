package org.calciphylaxis.advisor.trust.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;

/** Answers with a FHIR OperationOutcome, from texts of ours that need no escaping. */
final class Outcome {

	private Outcome() {
	}

	static void write(HttpServletResponse response, HttpStatus status, String issueType, String diagnostics)
			throws IOException {
		byte[] body = """
				{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s","diagnostics":"%s"}]}"""
			.formatted(issueType, diagnostics)
			.getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType("application/fhir+json;charset=utf-8");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
