package org.calciphylaxis.advisor.security;

import java.util.List;

import org.springframework.core.env.Environment;

/** The FHIR server that the demo has in itself (profile demo only). */
public final class DemoFhirServer {

	private DemoFhirServer() {
	}

	/**
	 * Its base URLs, by both names of this machine; the port is known once it listens.
	 */
	public static List<String> urls(Environment environment) {
		String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8081"));
		return List.of("http://localhost:" + port + "/fhir", "http://127.0.0.1:" + port + "/fhir");
	}

}
