package org.calciphylaxis.advisor.security.access;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.security.SmartServers;

import org.springframework.security.web.header.HeaderWriter;

/**
 * The Content Security Policy of the SMART app: its own scripts and styles, and calls to
 * the FHIR servers and authorization servers of the settings alone.
 */
final class SmartContentSecurityPolicy implements HeaderWriter {

	private final SmartServers servers;

	private final String frameAncestors;

	SmartContentSecurityPolicy(SmartServers servers, List<String> frameAncestors) {
		this.servers = servers;
		this.frameAncestors = String.join(" ", frameAncestors);
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		String called = String.join(" ", this.servers.origins());
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' "
						+ called + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self' "
						+ this.frameAncestors);
	}

}
