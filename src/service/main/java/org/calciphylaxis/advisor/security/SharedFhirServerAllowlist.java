package org.calciphylaxis.advisor.security;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The FHIR servers that may be called for every caller: those of the settings, and in the
 * demo its own and the public one of SMART Health IT, which hold synthetic patients and
 * need no token.
 */
@Component
public class SharedFhirServerAllowlist {

	private static final String SMART = "https://launch.smarthealthit.org/v/r4/fhir";

	private final FhirServerAllowlist configured;

	private final Environment environment;

	private final boolean demo;

	private volatile @Nullable FhirServerAllowlist ofTheDemo;

	SharedFhirServerAllowlist(TrustProperties settings, Environment environment) {
		this.configured = FhirServerAllowlist.of(settings.fhirServers());
		this.environment = environment;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	/** Asked at each call: the demo knows its port only when it listens. */
	public FhirServerAllowlist all() {
		if (!this.demo) {
			return this.configured;
		}
		FhirServerAllowlist known = this.ofTheDemo;
		if (known != null) {
			return known;
		}
		FhirServerAllowlist all = this.configured.and(ofTheDemo());
		if (this.environment.containsProperty("local.server.port")) {
			this.ofTheDemo = all;
		}
		return all;
	}

	private FhirServerAllowlist ofTheDemo() {
		return FhirServerAllowlist.of(Stream.concat(DemoFhirServer.urls(this.environment).stream(), Stream.of(SMART))
			.map((url) -> new TrustedFhirServer(url, true))
			.toList());
	}

}
