package org.calciphylaxis.advisor.fhirclient;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Part of liveness: the thread without which no FHIR server's answer is taken in any
 * more. The HTTP client does not start it again when an error such as a full heap has
 * ended it, so that only a restart helps.
 */
@Component("fhirClientSelector")
class FhirClientSelectorHealthIndicator implements HealthIndicator {

	private final @Nullable Thread selector;

	@Autowired
	FhirClientSelectorHealthIndicator(FhirServerAccessPolicy servers) {
		this(servers.selector().orElse(null));
	}

	FhirClientSelectorHealthIndicator(@Nullable Thread selector) {
		this.selector = selector;
	}

	@Override
	public Health health() {
		return (this.selector == null || this.selector.isAlive()) ? Health.up().build() : Health.down().build();
	}

}
