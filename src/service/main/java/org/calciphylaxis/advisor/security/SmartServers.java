package org.calciphylaxis.advisor.security;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The EHRs that may launch the SMART app: those of the settings, and in the demo its own
 * FHIR server.
 */
@Component
public class SmartServers {

	/** Under which the demo's authorization server knows the app. */
	public static final String DEMO_CLIENT_ID = "calciphylaxis-advisor-demo";

	private final List<SmartServer> configured;

	private final Environment environment;

	private final boolean demo;

	SmartServers(SmartProperties settings, Environment environment) {
		this.configured = settings.servers();
		this.environment = environment;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	/** Asked at each call: the demo knows its port only when it listens. */
	public List<SmartServer> all() {
		return this.demo ? Stream.concat(ofTheDemo(), this.configured.stream()).toList() : this.configured;
	}

	/** The one whose base URL this is. */
	public Optional<SmartServer> find(URI base) {
		return all().stream().filter((server) -> server.isAt(base)).findFirst();
	}

	/** Those of them that may be called with a token; there is no other way. */
	public FhirServerAllowlist allowlist() {
		return FhirServerAllowlist.of(all().stream().map((server) -> TrustedFhirServer.of(server.url())).toList());
	}

	/** The web origins that the app calls, apart from its own. */
	public List<String> origins() {
		return all().stream()
			.flatMap((server) -> Stream.concat(Stream.of(server.origin()), server.origins().stream()))
			.distinct()
			.toList();
	}

	private Stream<SmartServer> ofTheDemo() {
		return DemoFhirServer.urls(this.environment)
			.stream()
			.map((url) -> new SmartServer(url, DEMO_CLIENT_ID, List.of()));
	}

}
